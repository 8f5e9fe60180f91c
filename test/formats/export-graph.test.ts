/** All exports of any graph: the same bytes each time, and texts that no engine mistakes. */
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { structure } from "../../src/formats/column.ts";
import { type ExportFormat, exportFormatIds, exportFormats, flavoursOf } from "../../src/formats/export-formats.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { tableOf } from "../../src/formats/graph-table.ts";
import { shownPart } from "../../src/scene/shown-part.ts";
import { forum } from "../real-graph.ts";
import { tables } from "./made-graphs.ts";

const inAllFlavours = exportFormatIds.flatMap((format): [ExportFormat, string | undefined][] =>
  flavoursOf(format).length > 0 ? flavoursOf(format).map((flavour) => [format, flavour]) : [[format, undefined]],
);

test.each(inAllFlavours)("%s %s: the same graph gives the same bytes, and is written in both languages", async (format, flavour) => {
  await fc.assert(
    fc.asyncProperty(tables, fc.constantFrom("en" as const, "zh" as const), async (table, language) => {
      const options = { language, ...(flavour !== undefined && { flavour }) };
      const [first, second] = [await exportGraph(table, format, options), await exportGraph(table, format, options)];
      expect(first).toEqual(second);
      expect(first.extension).toBe(exportFormats[format].extension);
      expect(first.content.length).toBeGreaterThan(0);
    }),
    { numRuns: 10 },
  );
});

/** The literals of a file of Cypher, read by its two escapes. */
const literalsIn = (cypher: string): readonly string[] =>
  [...cypher.matchAll(/'((?:[^'\\]|\\[\s\S])*)'/g)].map(([, inside]) => (inside ?? "").replace(/\\([\s\S])/g, "$1"));

test("parts of a structure have one order, whatever order the graph has them in", async () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, part]) => [name, turned(part)]),
    );
  };
  const locators = [{ source: "s", line: 3, phrase: "红线" }];
  const read = structure.parts[0]?.read;
  expect(JSON.stringify(read?.(turned(locators)))).toBe(JSON.stringify(read?.(locators)));
});

test("Cypher has every text as a literal that ends where it should", async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const { content } = await exportGraph(table, "cypher", { language: "en" });
      const statements = (content as string)
        .split("\n")
        .filter((line) => !line.startsWith("//"))
        .join("\n");
      const found = new Set(literalsIn(statements));
      for (const { statement, quantity } of table.claims)
        for (const text of [statement.en, statement.zh, quantity?.en ?? ""].map((each) => each.replace(/[\p{Surrogate}\0]/gu, "\ufffd")))
          if (text !== "") expect(found).toContain(text);
    }),
    { numRuns: 60 },
  );
});

test("bulk CSV has a label for every node, a type for every claim, and ids that keep kinds apart", async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const files = unzipSync((await exportGraph(table, "csv-bulk", { language: "en" })).content as Uint8Array);
      const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] =>
        parseCsv(strFromU8(files[name] as Uint8Array), { columns: true });
      const kept = (text: string): string => text.replace(/[\p{Surrogate}\0]/gu, "\ufffd");
      expect(rowsOf("nodes.csv").map((row) => [row["id:ID(node)"], row.summary_zh])).toEqual(
        table.nodes.map(({ id, summary }) => [kept(id), kept(summary.zh)]),
      );
      for (const row of rowsOf("nodes.csv")) expect(row[":LABEL"]).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(rowsOf("claims.csv").map((row) => [row[":START_ID(node)"], row[":END_ID(node)"], row.id, row.statement_en])).toEqual(
        table.claims.map(({ from, to, id, statement }) => [kept(from), kept(to), kept(id), kept(statement.en)]),
      );
      for (const row of rowsOf("claims.csv")) expect(row[":TYPE"]).toMatch(/^[A-Z_]+$/);
    }),
    { numRuns: 60 },
  );
});

test("a part has only claims whose ends are both in it", () => {
  const [claim] = forum.claims;
  if (!claim) throw new Error("no claim");
  const part = { nodes: new Set([claim.from]), claims: new Set([claim.id]) };
  expect(tableOf(forum.built, { site: undefined, palette: palettes.light, part })).toMatchObject({
    claims: [],
    withdrawn: [],
    isWhole: false,
  });
});

test("what a picture shows are its nodes and lines that are not faded, with the members of families that its lines join", () => {
  const edge = forum.edges.find(({ claims }) => claims.length > 1);
  if (!edge) throw new Error("no edge");
  const family = forum.nodes.find(({ id }) => id !== edge.from && id !== edge.to);
  if (!family) throw new Error("no node");
  const picture = {
    nodes: [
      { id: edge.from, emphasis: "near" },
      { id: family.id, emphasis: "faded" },
    ],
    edges: [{ id: edge.id, emphasis: "near" }],
  } as unknown as Parameters<typeof shownPart>[0];
  expect(shownPart(picture, { edges: new Map([[edge.id, edge]]) })).toEqual({
    nodes: new Set([edge.from, edge.to]),
    claims: new Set(edge.claims.map(({ id }) => id)),
  });
});
