/** Every kind of selection has all its parts, and means the same before and after a link. */
import { describe, expect, test } from "vitest";
import { emptyCollection } from "../../src/graph/collection.ts";
import { defaultPathOptions } from "../../src/graph/path/path-options.ts";
import { questions } from "../../src/language/en/questions.ts";
import type { NodeId, SourceLine } from "../../src/model/built.ts";
import { nodeKind } from "../../src/selection/node.ts";
import { nothing } from "../../src/selection/nothing.ts";
import type { Selection } from "../../src/selection/selection.ts";
import type { SelectionKind } from "../../src/selection/selection-kind.ts";
import { kindOf, type SelectionKinds, selectionKinds } from "../../src/selection/selection-kinds.ts";
import { forum } from "../real-graph.ts";

const [edge] = forum.edgesOf("zeng-yi" as NodeId);
const [source] = forum.built.sources;
const id = (text: string): NodeId => text as NodeId;

/** One selection of each kind, on the forum's graph. */
const examples: { readonly [Kind in Selection["kind"]]: Extract<Selection, { kind: Kind }> } = {
  nothing,
  node: { kind: "node", id: id("zeng-yi") },
  edge: { kind: "edge", id: edge?.id ?? ("" as never) },
  pair: { kind: "pair", from: id("zeng-yi"), to: edge?.to ?? id("") },
  compare: { kind: "compare", ids: [id("zeng-yi"), id("dawn-song")] },
  path: { kind: "path", from: id("zeng-yi"), to: id("dawn-song"), options: defaultPathOptions },
  question: { kind: "question", id: "red-lines" },
  ask: { kind: "ask", text: "张亚勤 提出" },
  collection: { kind: "collection", collection: { nodes: [id("zeng-yi")], claims: [] } },
  page: { kind: "page", id: "speakers" },
  passage: { kind: "passage", source: source?.id ?? "", line: 12 as SourceLine, phrase: "人工智能" },
};

const words = {
  collection: "Collection",
  speakers: "Speakers",
  gaps: "Gaps",
  about: "About",
  lessons: "Lessons",
  help: "Help",
  namedQuestions: questions,
  passageOf: (line: number) => `Line ${line}`,
};

describe("each kind of selection", () => {
  test.each(Object.values(examples))("survives its parameter: $kind", (selection) => {
    const { parameter, format, parse } = kindOf(selection);
    if (parameter === undefined) return expect(selection).toBe(nothing);
    const issues: string[] = [];
    const report = (_: string, value: string): undefined => void issues.push(value);
    expect(parse(format(selection), { graph: forum, questions: ["red-lines"], report })).toEqual(selection);
    expect(issues).toEqual([]);
  });

  test("has a parameter of its own", () => {
    const parameters = Object.values(selectionKinds).map(({ parameter }) => parameter);
    expect(new Set(parameters).size).toBe(parameters.length);
  });

  test.each(Object.values(examples))("has a name in both languages, where something is selected: $kind", (selection) => {
    for (const language of ["en", "zh"] as const) {
      const title = kindOf(selection).title(selection, { graph: forum, language, words });
      if (selection.kind === "nothing") expect(title).toBeUndefined();
      else expect(title).toMatch(/\S/);
    }
  });

  test.each(Object.values(examples))("names only nodes and claims that the graph has: $kind", async (selection) => {
    const kind = kindOf(selection);
    const { answerer } = kind;
    const ready = answerer !== "none" && "load" in answerer ? await answerer.load(forum) : answerer;
    const filtered = { nodes: new Set(forum.nodes.map((node) => node.id)), edges: new Map(forum.edges.map((edge) => [edge.id, edge])) };
    const answer = ready === "none" ? undefined : ready.answer(selection, { graph: forum, filtered, ownCollection: emptyCollection });
    const context = { graph: forum, ego: { depth: 1, isThroughHubs: false, addedNeighbours: [] }, expandedFamilies: [], answer } as const;
    const nodes = kind.nodes(selection, context);
    for (const node of nodes) expect(forum.findNode(node)?.id).toBe(node);
    for (const claim of kind.claims(selection, context)) expect(forum.findClaim(claim.id)).toBe(claim);
    const highlight = kind.highlight(selection, { ...context, rendered: filtered });
    const hasHighlight = !["nothing", "page", "passage"].includes(selection.kind);
    expect(highlight !== undefined).toBe(hasHighlight);
  });
});

test("a kind that lacks a part does not compile, and neither does a table that lacks a kind", () => {
  const { highlight: _, ...withoutHighlight } = nodeKind;
  const { passage: __, ...withoutPassage } = selectionKinds;
  // @ts-expect-error a kind of selection says what is emphasised on the map
  const kind: SelectionKind<Extract<Selection, { kind: "node" }>> = withoutHighlight;
  // @ts-expect-error every kind of selection is in the table
  const kinds: SelectionKinds = withoutPassage;
  // @ts-expect-error the record of one kind does not stand for another
  const crossed: SelectionKinds["pair"] = selectionKinds.path;
  expect([kind, kinds, crossed]).toHaveLength(3);
});
