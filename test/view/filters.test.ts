/** Types that wait: the map begins without them, a selection brings them along, and what is read has them all the time. */
import { expect, test } from "vitest";
import { isAtRest, speaks } from "../../src/graph/speaking.ts";
import type { NodeId } from "../../src/model/built.ts";
import { type NodeType, nodeTypeIds, nodeTypes } from "../../src/model/node-types.ts";
import { type Relation, relationIds } from "../../src/model/relations.ts";
import { standingIds } from "../../src/model/standings.ts";
import { legendOf } from "../../src/scene/legend-entries.ts";
import { pictureOf, renderedOf } from "../../src/scene/picture.ts";
import { requiredNodesOf } from "../../src/view/collapse.ts";
import { idsOf } from "../../src/view/filter-parameters.ts";
import { filterGraph, initialAdded, initialHidden, visibleGraph, waits, withoutRequested } from "../../src/view/filters.ts";
import { initialView, update } from "../../src/view/update.ts";
import { tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

const graph = tiny({
  claims: [
    { from: "ada", relation: "holds", to: "slow-is-safe" },
    { from: "ada", relation: "warns-of", to: "fire" },
    { from: "ben", relation: "holds", to: "fast-is-fun" },
  ],
});
const view = initialView("en");
const selected = (id: string) => update(view, { type: "select", selection: { kind: "node", id: id as NodeId } });
const drawnIn = (of: typeof view): readonly string[] => pictureOf(graph, of).nodes.map(({ id }) => id as string);

test("the first view has who speaks, risks, red lines and proposals, and no concepts", () => {
  expect(nodeTypeIds.filter((type) => nodeTypes[type].appears === "at first")).toEqual(["risk", "red-line", "proposal"]);
  expect(drawnIn(view)).toEqual(expect.arrayContaining(["ada", "fire"]));
  expect(drawnIn(view)).not.toContain("slow-is-safe");
});

test("of the forum, the first view has fewer than a hundred nodes, and only lines that begin at somebody who speaks", () => {
  const { nodes, edges } = pictureOf(forum, view);
  expect(nodes.length).toBeGreaterThan(60);
  expect(nodes.length).toBeLessThan(100);
  const speakers = nodes.filter(({ type }) => waits(type)).map(({ id }) => id);
  expect(speakers.every((id) => speaks(forum, id))).toBe(true);
  for (const { id, from, to } of edges) {
    expect(speakers, id).toContain(from);
    expect(nodes.find((node) => node.id === to)?.type, id).toMatch(/^(risk|proposal|red-line|document)$/);
  }
});

test("a person with opinions only waits, and is on the map when selected, or when all people are added", () => {
  expect(drawnIn(view)).not.toContain("ben");
  expect(drawnIn(selected("ben"))).toContain("ben");
  const added = update(view, { type: "toggle-added", facet: "types", id: "person" });
  expect(drawnIn(added)).toContain("ben");
  const legend = legendOf(graph, view, filterGraph(graph, withoutRequested(view)));
  expect(legend.find(({ kind, id }) => kind === "type" && id === "person")).toMatchObject({ shown: 1, total: 1 });
  expect(legend.find(({ kind, id }) => kind === "waiting" && id === "person")).toMatchObject({ shown: 1, total: 1, off: true });
});

test("a filter hides what it hides: no node stays on the map as a shadow", () => {
  const session = graph.claims.find(({ from, relation }) => from === "ada" && relation === "warns-of")?.session ?? "";
  for (const [facet, id] of [
    ["relations", "warns-of"],
    ["sessions", session],
    ["standings", "stated"],
    ["types", "person"],
  ] as const)
    expect(drawnIn(update(view, { type: "toggle", facet, id })), facet).not.toContain("ada");
});

test("a filter of evidence or of sessions leaves nothing on the map without a line that has one in the first view", () => {
  const aloneIn = (shown: typeof view): readonly string[] => {
    const { nodes, edges } = pictureOf(forum, shown);
    const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
    return nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => id);
  };
  const atFirst = aloneIn(view);
  for (const facet of ["standings", "confidences", "sessions"] as const)
    for (const id of idsOf(facet, forum))
      for (const some of [update(view, { type: "only", facet, id, all: idsOf(facet, forum) }), update(view, { type: "toggle", facet, id })])
        expect(
          aloneIn(some).filter((node) => !atFirst.includes(node)),
          `${facet} ${id}`,
        ).toEqual([]);
});

test("no filter adds a mark to the map, but for the ends of a relation whose lines are drawn only when it is alone", () => {
  const atFirst = new Set(pictureOf(forum, view).nodes.map(({ id }) => id));
  for (const facet of ["types", "standings", "confidences", "sessions", "relations"] as const)
    for (const id of idsOf(facet, forum)) {
      const all = idsOf(facet, forum);
      const isDrawnAlone =
        (facet === "relations" && !isAtRest({ relation: id as Relation })) || (facet === "types" && waits(id as NodeType));
      const some = isDrawnAlone || id === "external" ? [] : [update(view, { type: "only", facet, id, all })];
      if (!view.hidden[facet].includes(id)) some.push(update(view, { type: "toggle", facet, id }));
      for (const shown of some)
        expect(
          pictureOf(forum, shown).nodes.flatMap((node) => (atFirst.has(node.id) ? [] : node.id)),
          `${facet} ${id}`,
        ).toEqual([]);
    }
});

test("what is selected is drawn even if a filter hides it", () => {
  const hidden = update(selected("ada"), { type: "toggle", facet: "types", id: "person" });
  expect(drawnIn(hidden)).toContain("ada");
});

test("selecting a person reveals the concepts of that person only", () => {
  expect(drawnIn(selected("ada"))).toContain("slow-is-safe");
  expect(drawnIn(selected("ada"))).not.toContain("fast-is-fun");
});

test("a type that waits is visible once added, and waits again once it is removed", () => {
  const on = update(view, { type: "toggle-added", facet: "types", id: "concept" });
  expect(drawnIn(on)).toEqual(expect.arrayContaining(["slow-is-safe", "fast-is-fun"]));
  expect(update(on, { type: "toggle-added", facet: "types", id: "concept" }).added).toEqual(initialAdded);
});

test("a relation without lines at rest has them once it is added", () => {
  const drawn = (of: typeof view): readonly string[] => pictureOf(forum, of).edges.map(({ relation }) => relation);
  expect(drawn(view)).not.toContain("mitigates");
  expect(drawn(update(view, { type: "toggle-added", facet: "relations", id: "mitigates" }))).toContain("mitigates");
});

test("with people only, everybody who speaks stands on the map, with nobody to speak of", () => {
  const all = nodeTypeIds as readonly string[];
  expect(drawnIn(update(view, { type: "only", facet: "types", id: "person", all }))).toEqual(["ada"]);
  expect(drawnIn(update(view, { type: "toggle", facet: "types", id: "risk" }))).toContain("ada");
});

test("a relation that is alone is drawn whole: its lines, and both ends of each", () => {
  const argues = update(view, { type: "only", facet: "relations", id: "holds", all: relationIds });
  expect(drawnIn(argues).toSorted()).toEqual(["ada", "ben", "fast-is-fun", "slow-is-safe"]);
  expect(pictureOf(graph, argues).edges).toHaveLength(2);
  const disputes = pictureOf(forum, update(view, { type: "only", facet: "relations", id: "disputes", all: relationIds }));
  for (const { id } of disputes.nodes) expect(disputes.edges.some(({ from, to }) => from === id || to === id)).toBe(true);
});

test("whatever is the only thing that the filters leave, the legend counts what is drawn, members of collapsed families included", () => {
  for (const facet of ["types", "standings", "confidences", "sessions", "relations"] as const)
    for (const id of idsOf(facet, forum)) {
      const some = update(view, { type: "only", facet, id, all: idsOf(facet, forum) });
      const rendered = renderedOf(forum, some, undefined);
      const drawn = new Set(pictureOf(forum, some, { rendered }).nodes.map((node) => node.id));
      const shown = [...visibleGraph(forum, some).nodes];
      expect(shown.every((node) => drawn.has(rendered.collapsedInto.get(node) ?? node))).toBe(true);
      // A family that the filters hide is drawn for its members.
      const onMap = [...new Set([...shown, ...rendered.nodes])];
      for (const entry of legendOf(forum, some, filterGraph(forum, withoutRequested(some))))
        if (entry.kind === "type")
          expect(entry.shown, `${facet} ${id}: ${entry.id}`).toBe(onMap.filter((node) => forum.node(node).type === entry.id).length);
    }
});

test("the legend counts, for what is off, just what comes back once it is on", () => {
  const off = (shown: typeof view, facet: "types" | "relations" | "standings" | "confidences" | "sessions", id: string) =>
    update(shown, { type: "toggle", facet, id });
  const inferredOff = off(view, "standings", "inferred");
  const views = [
    view,
    inferredOff,
    off(inferredOff, "confidences", "unsure"),
    off(inferredOff, "types", "person"),
    off(off(inferredOff, "types", "risk"), "relations", "proposes"),
    update(inferredOff, { type: "only", facet: "sessions", id: "panel-1", all: idsOf("sessions", forum) }),
    update(view, { type: "only", facet: "standings", id: "reported", all: standingIds }),
  ];
  const entriesIn = (shown: typeof view) => legendOf(forum, shown, filterGraph(forum, withoutRequested(shown)));
  const facetOf = { type: "types", relation: "relations", standing: "standings", confidence: "confidences" } as const;
  for (const shown of views)
    for (const entry of entriesIn(shown)) {
      if (entry.kind === "waiting") continue;
      const after = entriesIn(off(shown, facetOf[entry.kind], entry.id)).find(({ kind, id }) => kind === entry.kind && id === entry.id);
      expect(entry.hidden, `${entry.kind} ${entry.id}`).toBe(entry.off ? (after?.shown ?? 0) - entry.shown : 0);
    }
});

test("only one type that waits is on the map when all others are hidden", () => {
  const all = nodeTypeIds as readonly string[];
  const alone = update(view, { type: "only", facet: "types", id: "concept", all });
  expect(drawnIn(alone).toSorted()).toEqual(["fast-is-fun", "slow-is-safe"]);
  const back = update(alone, { type: "only", facet: "types", id: "concept", all });
  expect([back.hidden, back.added]).toEqual([initialHidden, initialAdded]);
});

test("for every selected person, each readable claim is rendered, except those of types shown on request", () => {
  for (const { id } of forum.nodes.filter(({ type }) => type === "person")) {
    const focused = selected(id);
    const edges = visibleGraph(forum, focused, requiredNodesOf(focused, forum)).edges;
    const readable = filterGraph(forum, withoutRequested(focused)).edges;
    for (const edge of forum.edgesOf(id)) expect(edges.get(edge.id)?.claims, edge.id).toEqual(readable.get(edge.id)?.claims);
  }
});

test("with proposals only, they stay on the map though nobody who makes them does", () => {
  const proposals = (shown: typeof view): readonly string[] =>
    pictureOf(forum, shown).nodes.flatMap(({ id, type }) => (type === "proposal" ? id : []));
  const alone = update(view, { type: "only", facet: "types", id: "proposal", all: nodeTypeIds as readonly string[] });
  expect(proposals(alone)).toEqual(proposals(view));
});
