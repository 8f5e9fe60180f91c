/** Turtle and JSON-LD, read back by readers that are not ours; questions of the page asked in SPARQL; SHACL shapes. */
import fc from "fast-check";
import jsonld from "jsonld";
import { Parser, type Quad, Store as QuadStore } from "n3";
import * as oxigraph from "oxigraph";
import Validator from "rdf-validate-shacl";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { loneSurrogates } from "../../src/formats/clean-text.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { type GraphTable, tableOf } from "../../src/formats/graph-table.ts";
import { shapesTurtle } from "../../src/formats/shapes.ts";
import type { ClaimId, NodeId } from "../../src/model/built.ts";
import { documentedQueries } from "../engines/documented-queries.ts";
import { forum } from "../real-graph.ts";
import { tables } from "./made-graphs.ts";

/** Without shrinking: a failure would take minutes to shrink, since every graph brings the whole vocabulary. */
const bounded = { numRuns: 15, endOnFailure: true };

const textOf = async (table: GraphTable, format: "turtle" | "jsonld"): Promise<string> =>
  (await exportGraph(table, format, { language: "en" })).content as string;

const site = "https://graph.example/map/";
const whole = tableOf(forum.built, { site, palette: palettes.light });

const term = (local: string): string => `urn:ai-safety-concept-graph:term:${local}`;
const objectsOf = (quads: readonly Quad[], predicate: string): readonly string[] =>
  quads
    .filter((quad) => quad.predicate.value === predicate)
    .map(({ object }) => object.value)
    .sort();

describe("any graph survives, text by text, in", () => {
  const kept = (values: readonly (string | undefined)[]): readonly string[] =>
    values.flatMap((value) => (value === undefined ? [] : [value.replace(loneSurrogates, "\ufffd")])).sort();

  const check = (quads: readonly Quad[], { nodes, claims }: GraphTable): void => {
    const schema = "https://schema.org/";
    /** Statements about the same resource are a set: equal texts count once. */
    const distinct = (entries: readonly { readonly uri: string }[], texts: (entry: never) => readonly (string | undefined)[]) =>
      kept([...new Map(entries.map((entry) => [entry.uri, entry])).values()].flatMap((entry) => [...new Set(texts(entry as never))]));
    expect(objectsOf(quads, `${schema}text`)).toHaveLength(2 * claims.length);
    expect(new Set(objectsOf(quads, `${schema}text`))).toEqual(
      new Set(kept(claims.flatMap(({ statement }) => [statement.en, statement.zh]))),
    );
    expect(new Set(objectsOf(quads, term("mapLabel")))).toEqual(new Set(kept(nodes.flatMap(({ label }) => [label.en, label.zh]))));
    expect(objectsOf(quads, term("pinyin"))).toEqual(distinct(nodes, ({ pinyin }: (typeof nodes)[number]) => [pinyin]));
    expect(new Set(objectsOf(quads, term("quantity")))).toEqual(
      new Set(kept(claims.flatMap(({ quantity }) => [quantity?.en, quantity?.zh]))),
    );
  };
  /** Ids that stay different when halves of characters are replaced. */
  const hasIds = ({ nodes, claims }: GraphTable): boolean =>
    [nodes, claims].every((entries: readonly { readonly uri: string }[]) => new Set(entries.map(({ uri }) => uri)).size === entries.length);

  test("Turtle", async () => {
    await fc.assert(
      fc.asyncProperty(tables.filter(hasIds), async (table) => {
        const turtle = await textOf(table, "turtle");
        check(new Parser().parse(turtle), table);
        expect(new oxigraph.Store().load(turtle, { format: "text/turtle" })).toBeUndefined();
      }),
      bounded,
    );
  });

  test("JSON-LD, with the same statements as Turtle", async () => {
    await fc.assert(
      fc.asyncProperty(tables.filter(hasIds), async (table) => {
        const [turtle, json] = await Promise.all([textOf(table, "turtle"), textOf(table, "jsonld")]);
        check(await jsonld.toRDF(JSON.parse(json)), table);
        expect(sizeOf(json, "application/ld+json")).toBe(sizeOf(turtle, "text/turtle"));
      }),
      bounded,
    );
  });
});

function sizeOf(text: string, format: string): number {
  const store = new oxigraph.Store();
  store.load(text, { format });
  return store.size;
}

describe("questions of the page, asked in SPARQL, have the answers of the page", () => {
  const stores = (["turtle", "jsonld"] as const).map(async (format) => {
    const store = new oxigraph.Store();
    store.load(await textOf(whole, format), { format: format === "turtle" ? "text/turtle" : "application/ld+json" });
    return store;
  });

  test("there are ten, each with an answer", () => {
    expect(documentedQueries).toHaveLength(10);
    for (const { answers } of documentedQueries) expect(answers).not.toEqual([]);
  });

  test.each(documentedQueries)("$asks", async ({ sparql, answers }) => {
    for (const store of await Promise.all(stores)) {
      const rows = store.query(sparql) as Map<string, oxigraph.Term>[];
      expect(rows.map((row) => row.get("id")?.value)).toEqual(answers);
    }
  });
});

describe("SHACL shapes", () => {
  const near = new Set(["zeng-yi", "set-clear-red-lines", "self-replication", "red-line-self-replication"] as NodeId[]);
  for (const { from, to } of forum.claims.filter(({ standing }) => standing === "inferred").slice(0, 2)) near.add(from).add(to);
  const claims = forum.claims.filter(({ from, to }) => near.has(from) && near.has(to));
  const part = tableOf(forum.built, { site, palette: palettes.light, part: { nodes: near, claims: new Set(claims.map(({ id }) => id)) } });
  const failures = async (turtle: string): Promise<readonly string[]> => {
    const validator = new Validator(new QuadStore(new Parser().parse(shapesTurtle())) as never);
    const { results } = await validator.validate(new QuadStore(new Parser().parse(turtle)) as never);
    return results.map(({ path, focusNode }) => (path ?? focusNode)?.value ?? "");
  };

  test("hold for the graph", async () => {
    expect(await failures(await textOf(part, "turtle"))).toEqual([]);
  });

  const claim = `<${site}#claim=zeng-yi-04>`;
  test.each([
    ["a claim without a standing", (text: string) => text.replace(/c:standing c:stated ;/, ""), term("standing")],
    ["a confidence that is none", (text: string) => text.replace("c:confidence-certain", "c:confidence-sure"), term("confidence")],
    [
      "a claim whose subject is no node",
      (text: string) => `${text}\n${claim} rdf:subject <urn:nobody> .`,
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject",
    ],
    [
      "a statement in one language only",
      (text: string) => text.replace(/(schema:text "[^\n]*"@en), "[^\n]*"@zh-Hans/, "$1"),
      "https://schema.org/text",
    ],
    [
      "a relation between types that it does not join",
      (text: string) => `${text}\n<${site}#node=zeng-yi> c:proposes <${site}#node=zeng-yi> .`,
      `${site}#node=zeng-yi`,
    ],
  ])("fail for %s", async (_, broken, path) => {
    const before = await textOf(part, "turtle");
    const turtle = broken(before);
    expect(turtle).not.toBe(before);
    expect(await failures(turtle)).toContain(path);
  });

  test("fail for an inferred claim without a reason", async () => {
    const inferred = part.claims.find(({ standing }) => standing === "inferred");
    expect(inferred).toBeDefined();
    const without = {
      ...part,
      claims: part.claims.map((each) => (each.id === (inferred?.id as ClaimId) ? (({ why: _, ...rest }) => rest)(each) : each)),
    };
    expect(await failures(await textOf(without, "turtle"))).toContain(inferred?.uri);
  });
});

const oneClaim = { nodes: new Set(["zeng-yi", "set-clear-red-lines"] as NodeId[]), claims: new Set(["zeng-yi-04"] as ClaimId[]) };
const small = tableOf(forum.built, { site, palette: palettes.light, part: oneClaim });

test("ids lead to the page where the site is set, and are urns where it is not", async () => {
  const quads = new Parser().parse(await textOf(small, "turtle"));
  expect(quads.map(({ subject }) => subject.value)).toContain("https://graph.example/map/#claim=zeng-yi-04");
  const offline = await textOf(tableOf(forum.built, { site: undefined, palette: palettes.light, part: oneClaim }), "turtle");
  expect(offline).toContain("<urn:ai-safety-concept-graph:claim:zeng-yi-04>");
});

test("a locator is a line of the source and the phrase on it", async () => {
  const quads = new Parser().parse(await textOf(small, "turtle"));
  const oa = "http://www.w3.org/ns/oa#";
  const follow = (subject: string | undefined, predicate: string): string | undefined =>
    quads.find((quad) => quad.subject.value === subject && quad.predicate.value === predicate)?.object.value;
  const [locator] = forum.findClaim("zeng-yi-04")?.locators ?? [];
  const selection = follow("https://graph.example/map/#claim=zeng-yi-04", "http://www.w3.org/ns/prov#wasDerivedFrom");
  const selector = follow(selection, `${oa}hasSelector`);
  expect(follow(selection, `${oa}hasSource`)).toBe("https://graph.example/map/#source=waic-2024");
  expect(follow(selector, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value")).toBe(`line=${(locator?.line ?? 0) - 1},${locator?.line}`);
  expect(follow(follow(selector, `${oa}refinedBy`), `${oa}exact`)).toBe(locator?.phrase);
});
