/** Collections of nodes and claims, and the part of the graph that they form. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationOf } from "../../src/graph/claim-citation.ts";
import {
  type Collection,
  collectionText,
  contentsOf,
  emptyCollection,
  isCollected,
  readCollection,
  sizeOf,
  toggled,
  union,
} from "../../src/graph/collection.ts";
import { collectionCsv } from "../../src/graph/collection-csv.ts";
import { citationWords } from "../../src/language/citations.ts";
import { collectionWords } from "../../src/language/collection.ts";
import { columnWords } from "../../src/language/columns.ts";
import type { ClaimId, NodeId } from "../../src/model/built.ts";
import { forum } from "../real-graph.ts";
import { tiny } from "./tiny.ts";

const graph = tiny({
  nodes: [{ id: "tea-law", type: "document", formerIds: ["old-tea-law"] }],
  claims: [
    { id: "tea-01", from: "ada", relation: "proposes", to: "pause" },
    { id: "tea-02", from: "ben", relation: "supports", to: "pause" },
    { id: "tea-03", from: "ben", relation: "warns-of", to: "spill" },
    { id: "tea-04", from: "ada", relation: "cites", to: "tea-law" },
  ],
});
const node = (id: string) => ({ node: id as NodeId });
const claim = (id: string) => ({ claim: id as ClaimId });
const collect = (...items: (ReturnType<typeof node> | ReturnType<typeof claim>)[]) => items.reduce(toggled, emptyCollection);

describe("a collection", () => {
  test("adds what is missing and removes what is there, in any order", () => {
    expect(collect(node("ben"), node("ada"), claim("tea-03"))).toEqual({ nodes: ["ada", "ben"], claims: ["tea-03"] });
    expect(collect(node("ada"), claim("tea-03"), claim("tea-03"), node("ben"))).toEqual(collect(node("ben"), node("ada")));
    expect(isCollected(collect(node("ada")), node("ada"))).toBe(true);
    expect(isCollected(collect(node("ada")), claim("tea-01"))).toBe(false);
  });

  test("merges with another without duplicates", () => {
    expect(sizeOf(union(collect(node("ada"), claim("tea-01")), collect(node("ada"), node("ben"))))).toBe(3);
  });

  test("is written as text and read back; former ids are understood, unknown ones named", () => {
    for (const collection of [
      emptyCollection,
      collect(node("ada")),
      collect(claim("tea-01")),
      collect(node("ada"), node("ben"), claim("tea-01")),
    ])
      expect(readCollection(graph, collectionText(collection))).toEqual({ collection, unknown: [] });
    expect(readCollection(graph, "old-tea-law.nobody~tea-01.tea-99")).toEqual({
      collection: collect(node("tea-law"), claim("tea-01")),
      unknown: ["nobody", "tea-99"],
    });
  });

  test("of any claims and nodes of the real graph comes back whole, even if ids contain dots", () => {
    const ids = { nodes: forum.nodes.map(({ id }) => id), claims: forum.claims.map(({ id }) => id) };
    expect(ids.claims.filter((id) => id.includes(".")).length).toBeGreaterThan(0);
    const comesBack = (collection: Collection): void =>
      expect(readCollection(forum, collectionText(collection))).toEqual({ collection, unknown: [] });
    for (const id of ids.nodes) comesBack(collect(node(id)));
    for (const id of ids.claims) comesBack(collect(claim(id)));
    comesBack(ids);
    const part = fc.record({ nodes: fc.subarray(ids.nodes), claims: fc.subarray(ids.claims) });
    fc.assert(
      fc.property(part, (collection) => {
        comesBack(collection);
      }),
      { numRuns: 20 },
    );
  });

  test("names each part of an unknown id that contains dots", () => {
    expect(readCollection(graph, "ada~hosted.ada.tea.tea-01")).toEqual({
      collection: collect(node("ada"), claim("tea-01")),
      unknown: ["hosted", "ada", "tea"],
    });
  });

  test("consists of its nodes, the edges of its claims with their ends, and the edges between its nodes", () => {
    const { nodes, edges, between } = contentsOf(graph, collect(node("ada"), node("pause"), claim("tea-03")));
    expect([...nodes].sort()).toEqual(["ada", "ben", "pause", "spill"]);
    expect([...edges].sort()).toEqual(["ada~proposes~pause", "ben~warns-of~spill"]);
    expect(between.map(({ id }) => id)).toEqual(["tea-01"]);
  });

  test("becomes a table of its claims, each with locator and citation", () => {
    const csv = collectionCsv(graph, collect(node("ada"), node("pause"), claim("tea-03")), {
      language: "en",
      nameOf: (column) => columnWords.en.claims[column],
      cite: (cited) =>
        citationWords.en.claim(citationOf(graph, cited), { address: `https://house.example/#${cited.id}`, accessed: "2024-02-03" }),
      words: collectionWords.en,
    });
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    expect(rows.map((row) => [row.ID, row["In the collection"]])).toEqual([
      ["tea-01", "between collected nodes"],
      ["tea-03", "collected"],
    ]);
    expect(Object.keys(rows[0] ?? {}).slice(-3)).toEqual(["Locators", "In the collection", "Citation"]);
    expect(rows[0]?.Citation).toContain("https://house.example/#tea-01, accessed 2024-02-03");
    expect(rows[1]?.Locators).toContain("原话tea-03");
    expect(rows[1]?.Citation).toContain("not reviewed by the speaker");
  });
});

test.each(["en", "zh"] as const)("a view is cited with its name, source, notice, address and day (%s)", (language) => {
  const [source] = graph.built.sources;
  const access = { address: "https://house.example/#node=ada", accessed: "2024-02-03" };
  const text = citationWords[language].view({ name: "Ada", source }, access);
  const parts = ["Ada", source?.title[language], "2024-01-02", "https://house.example/#node=ada", "2024-02-03"];
  for (const part of parts) expect(text).toContain(part);
  expect(text).toMatch(language === "zh" ? /未经发言人审阅/ : /not reviewed by the speaker/);
});
