/** GEXF, GraphML, JSON and CSV, read back by readers that are not ours. */
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { forbiddenInXml, loneSurrogates } from "../../src/formats/clean-text.ts";
import { type FieldColumn, flat } from "../../src/formats/column.ts";
import { claimColumns, nodeColumns } from "../../src/formats/entry-columns.ts";
import type { ExportFormat } from "../../src/formats/export-formats.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import type { GraphTable, TableClaim, TableNode } from "../../src/formats/graph-table.ts";
import { recordLists, recordObjects } from "../../src/formats/record-lists.ts";
import { plainClaim, plainNode, tables, tableWith } from "./made-graphs.ts";

const runs = { numRuns: 60 };

async function textOf(table: GraphTable, format: ExportFormat, flavour?: string): Promise<string> {
  const { content } = await exportGraph(table, format, { language: "en", ...(flavour && { flavour }) });
  return content as string;
}

const replaced = (text: string, forbidden: RegExp): string => text.replace(forbidden, "\ufffd");

/** The values of an entry as a file that knows only texts, numbers and truth holds them. */
const expected = <Entry>(entry: Entry, columns: readonly FieldColumn<Entry>[], without: readonly string[], forbidden: RegExp) =>
  Object.fromEntries(
    columns.flatMap(({ name, kind, read }) => {
      const value = without.includes(name) ? undefined : read(entry);
      if (value === undefined) return [];
      return [[name, ["double", "integer", "boolean"].includes(kind) ? value : replaced(flat(value) ?? "", forbidden)]];
    }),
  );

const only = (attributes: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));

const namesOf = (columns: readonly { readonly name: string }[], without: readonly string[]): readonly string[] =>
  columns.map(({ name }) => name).filter((name) => !without.includes(name));

/** Ids that stay different when what XML forbids is replaced. */
const hasXmlIds = ({ nodes, claims }: GraphTable): boolean =>
  [nodes, claims].every(
    (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => replaced(id, forbiddenInXml))).size === entries.length,
  );

function expectXml(
  graph: MultiDirectedGraph,
  { nodes, claims }: GraphTable,
  without: { node: readonly string[]; claim: readonly string[] },
): void {
  expect([graph.order, graph.size]).toEqual([nodes.length, claims.length]);
  for (const node of nodes) {
    const found = graph.getNodeAttributes(replaced(node.id, forbiddenInXml));
    expect(only(found, namesOf(nodeColumns, without.node))).toEqual(expected<TableNode>(node, nodeColumns, without.node, forbiddenInXml));
  }
  for (const claim of claims) {
    const id = replaced(claim.id, forbiddenInXml);
    expect(only(graph.getEdgeAttributes(id), namesOf(claimColumns, without.claim))).toEqual(
      expected<TableClaim>(claim, claimColumns, without.claim, forbiddenInXml),
    );
    expect(graph.extremities(id)).toEqual([claim.from, claim.to].map((end) => replaced(end, forbiddenInXml)));
  }
}

describe("any graph survives", () => {
  test.each(["1.2", "1.3"])("GEXF %s", async (flavour) => {
    await fc.assert(
      fc.asyncProperty(tables.filter(hasXmlIds), async (table) => {
        const graph = parseGexf(MultiDirectedGraph, await textOf(table, "gexf", flavour), {
          respectInputGraphType: true,
        }) as MultiDirectedGraph;
        // Position, size, colour and shape are in the file as Gephi's own.
        const ownPlaces = ["id", "from", "to", "x", "y", "size", "color", "shape"];
        expectXml(graph, table, { node: ownPlaces, claim: ownPlaces });
        for (const { id, x, y, size } of table.nodes)
          expect(only(graph.getNodeAttributes(replaced(id, forbiddenInXml)), ["x", "y", "size"])).toEqual({ x, y, size });
      }),
      runs,
    );
  });

  test("GraphML, with all lists", async () => {
    await fc.assert(
      fc.asyncProperty(tables.filter(hasXmlIds), async (table) => {
        const graph = parseGraphml(MultiDirectedGraph, await textOf(table, "graphml")) as MultiDirectedGraph;
        expectXml(graph, table, { node: ["id"], claim: ["id", "from", "to"] });
        for (const records of recordLists(table))
          expect(graph.getAttribute(records.list)).toBe(replaced(JSON.stringify(recordObjects(records)), forbiddenInXml));
      }),
      runs,
    );
  });

  test("JSON, whole", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const written = JSON.parse(await textOf(table, "json"));
        const graph = MultiDirectedGraph.from(written);
        expect([graph.order, graph.size]).toEqual([table.nodes.length, table.claims.length]);
        expect(graph.export()).toEqual(written);
        const byKey = new Map(written.nodes.map(({ key, attributes }: { key: string; attributes: object }) => [key, attributes]));
        for (const node of table.nodes) expect(byKey.get(node.id)).toMatchObject({ name_en: node.name.en, aliases: node.aliases });
        for (const records of recordLists(table))
          expect(written.attributes[records.list]).toEqual(JSON.parse(JSON.stringify(recordObjects(records))));
      }),
      runs,
    );
  });

  test.each(["spreadsheet", "tools"])("CSV for %s, whole", async (flavour) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { content } = await exportGraph(table, "csv", { language: "zh", flavour });
        const files = unzipSync(content as Uint8Array);
        const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] =>
          parseCsv(strFromU8(files[`${file}.csv`] as Uint8Array), { columns: true, bom: true });
        const cell = (value: unknown, kind: string): string => {
          const text = replaced(flat(value) ?? "", loneSurrogates);
          const isText = kind !== "double" && kind !== "integer";
          return flavour === "spreadsheet" && isText && /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
        };
        const heading = (name: string): string => (flavour === "tools" ? ({ id: "Id", from: "Source", to: "Target" }[name] ?? name) : name);
        const rows = <Entry>(entries: readonly Entry[], columns: readonly FieldColumn<Entry>[]) =>
          entries.map((entry) => Object.fromEntries(columns.map(({ name, kind, read }) => [heading(name), cell(read(entry), kind)])));
        expect(rowsOf("nodes")).toMatchObject(rows(table.nodes, nodeColumns));
        expect(rowsOf("claims")).toMatchObject(rows(table.claims, claimColumns));
        for (const { list, columns, rows: records } of recordLists(table))
          expect(rowsOf(list)).toEqual(
            records.map((record) => Object.fromEntries(columns.map(({ name, kind }, index) => [name, cell(record[index], kind)]))),
          );
      }),
      runs,
    );
  });
});

describe("the report says what a format could not hold", () => {
  const ada = plainNode({ id: "ada", name: { en: "A\u0008d\ud800a", zh: "艾达" } });

  test.each([
    ["gexf", 2],
    ["graphml", 2],
    ["csv", 1],
    ["csv-bulk", 1],
    ["cypher", 1],
    ["jsonld", 2],
    ["turtle", 2],
  ] as const)("in %s, forbidden characters", async (format, count) => {
    const { report } = await exportGraph(tableWith([ada]), format, { language: "en" });
    expect(report.filter(({ code }) => code === "characters-replaced")).toEqual([{ code: "characters-replaced", count }]);
  });

  test("in CSV for spreadsheets, formulas and cells that are too long; numbers stay numbers", async () => {
    const node = plainNode({ id: "ada", x: -3, summary: { en: "=1+1", zh: "长".repeat(33_000) } });
    const { report, content } = await exportGraph(tableWith([node]), "csv", { language: "en" });
    expect(report).toEqual([
      { code: "formulas-guarded", count: 1 },
      { code: "cells-too-long", count: 1 },
    ]);
    const [row] = parseCsv(strFromU8(unzipSync(content as Uint8Array)["nodes.csv"] as Uint8Array), { columns: true, bom: true }) as [
      object,
    ];
    expect(row).toMatchObject({ summary_en: "'=1+1", x: "-3" });
  });

  test("in GEXF, shapes, also at the head of the file; lists are in an instruction", async () => {
    const table = { ...tableWith([plainNode({ id: "pause", type: "proposal" })]), turns: [{ id: "t" }] } as unknown as GraphTable;
    const { report, content } = await exportGraph(table, "gexf", { language: "en" });
    expect(report).toEqual([{ code: "shapes-approximated", count: 1 }]);
    expect(content).toContain("1 node has a shape that this format does not know");
    expect(content).toContain('"turns":[{"id":"t"}]');
  });

  test("in bulk CSV, separators in lists", async () => {
    const node = plainNode({ id: "r", type: "risk", noMatchIn: ["a; b", "c"] });
    const { report } = await exportGraph(tableWith([node]), "csv-bulk", { language: "en" });
    expect(report).toEqual([{ code: "separators-replaced", count: 1 }]);
  });
});

test("parallel claims between the same two nodes stay apart, under their own ids", async () => {
  const [ada, pause] = [plainNode({ id: "ada" }), plainNode({ id: "pause", type: "proposal" })];
  const claims = ["a-01", "a-02"].flatMap((id) => [
    plainClaim({ id, from: "ada", to: "pause" }),
    plainClaim({ id: `${id}-back`, from: "pause", to: "ada" }),
  ]);
  const table = tableWith([ada, pause], claims);
  for (const graph of [
    parseGexf(MultiDirectedGraph, await textOf(table, "gexf"), { respectInputGraphType: true }),
    parseGraphml(MultiDirectedGraph, await textOf(table, "graphml")),
    MultiDirectedGraph.from(JSON.parse(await textOf(table, "json"))),
  ])
    expect(graph.edges().sort()).toEqual(["a-01", "a-01-back", "a-02", "a-02-back"]);
});

test("a flavour that a format does not have is an error", async () => {
  await expect(exportGraph(tableWith([]), "turtle", { language: "en", flavour: "1.2" })).rejects.toThrow(RangeError);
});
