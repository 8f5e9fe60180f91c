/** A reader's own graph is exported, opened again, and has the same content; readers of others read it too. */
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { MultiGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { textOfTree } from "../../src/imports/json-tree.ts";
import { type OwnTable, type OwnTableEdge, type OwnTableNode, ownTableOf } from "../../src/own-graph/export/export-table.ts";
import { isStructured } from "../../src/own-graph/export/flat-columns.ts";
import { type OwnExportFormat, writeOwnGraph } from "../../src/own-graph/export/write-own-graph.ts";
import { type OwnGraph, ownGraphOf } from "../../src/own-graph/own-graph.ts";
import { nasty, text } from "../formats/made-graphs.ts";
import { readableFormats as formats, readContent, soundGraphIn } from "../imports/read-bytes.ts";

const colours = palettes.light.nodes;
const none = new Map<number, { readonly x: number; readonly y: number }>();
const tableOf = (graph: OwnGraph, nodes = new Set(graph.nodes.keys()), moved = none): OwnTable =>
  ownTableOf(graph, { nodes, moved, colours });
const open = async (content: string | Uint8Array): Promise<OwnGraph> => ownGraphOf(await soundGraphIn(content), "made.json");

/** Content in a form that is easy to compare: what a format has under another name, or as text, is so here too. */
function contentOf(table: OwnTable, original: OwnTable, renamed: ReadonlyMap<string, string>, areTexts: boolean, isChanged: boolean) {
  const valuesOf = ({ values }: OwnTableNode | OwnTableEdge, columns: OwnTable["nodeColumns"], present: OwnTable["nodeColumns"]) =>
    columns.flatMap(({ name, kind }) => {
      const other = renamed.get(name);
      const value = values.get(other !== undefined && present.some((column) => column.name === other) ? other : name);
      if (value === undefined) return [];
      return [[name, areTexts && isStructured(kind) && typeof value === "object" ? JSON.stringify(plain(value)) : value] as const];
    });
  const plainValue = (value: unknown): unknown => (typeof value === "object" ? undefined : value);
  const colorOf = ({ color, values }: OwnTableNode | OwnTableEdge) => (areTexts ? undefined : (color ?? plainValue(values.get("color"))));
  const sizeOf = ({ size, values }: OwnTableNode | OwnTableEdge) => (areTexts ? undefined : (size ?? plainValue(values.get("size"))));
  return {
    nodes: table.nodes.map((node) => ({
      ...{ id: node.id, name: areTexts || node.name, x: node.x, y: node.y, color: colorOf(node) },
      values: valuesOf(node, original.nodeColumns, table.nodeColumns),
    })),
    edges: table.edges.map((edge) => ({
      ...{ id: edge.id, source: edge.source, target: edge.target, isDirected: edge.isDirected },
      ...{ name: areTexts || edge.name, color: colorOf(edge), size: sizeOf(edge) },
      values: valuesOf(edge, original.edgeColumns, table.edgeColumns),
    })),
    // Forbidden characters in values of the graph are only replaced when they are written.
    values:
      isChanged ||
      [...original.values.keys()].map((name) => [
        name,
        textOfTree(table.values.get(name) ?? table.values.get(renamed.get(name) ?? name) ?? ""),
      ]),
  };
}

const plain = (value: unknown): unknown =>
  value instanceof Map
    ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]))
    : Array.isArray(value)
      ? value.map(plain)
      : value;

async function expectSame(graph: OwnGraph, format: OwnExportFormat, flavour?: string): Promise<OwnGraph> {
  const table = tableOf(graph);
  const { content, report } = await writeOwnGraph(table, format, flavour);
  const read = await readContent(content, 65_536);
  const isChanged = report.some(({ code }) => code === "characters-replaced");
  expect([read.faults, isChanged ? [] : read.report]).toEqual([[], []]);
  if (!read.graph) throw new Error("There is no graph.");
  const again = ownGraphOf(read.graph, "again");
  const renamed = new Map(report.flatMap((fact) => (fact.code === "attributes-renamed" ? fact.names : [])));
  const areTexts = report.some(({ code }) => code === "structures-as-text");
  expect(contentOf(tableOf(again), table, renamed, areTexts, isChanged)).toEqual(contentOf(table, table, renamed, areTexts, isChanged));
  const kinds = (columns: OwnTable["nodeColumns"], all: OwnTable["nodeColumns"]) =>
    columns.map(({ name, kind }) => {
      const found = (all.find((column) => column.name === renamed.get(name)) ?? all.find((column) => column.name === name))?.kind;
      return [name, found === kind || (areTexts && isStructured(kind)) ? kind : found];
    });
  expect(kinds(table.nodeColumns, again.nodeColumns)).toEqual(table.nodeColumns.map(({ name, kind }) => [name, kind]));
  expect(kinds(table.edgeColumns, again.edgeColumns)).toEqual(table.edgeColumns.map(({ name, kind }) => [name, kind]));
  // A structure that is a name is one only after it has become a text.
  if (!isChanged && !areTexts) expect((await writeOwnGraph(tableOf(again), format, flavour)).content).toEqual(content);
  return again;
}

const made = `{"attributes":{"title":"友","years":[1999,2001]},"options":{"type":"mixed"},
"nodes":[{"key":"a","attributes":{"label":"Ada","born":1815,"height":1.6,"is_real":true,"tags":["x","y"],"more":{"a":null}}},
{"key":"b","attributes":{"label":"曾毅","code":"007"}},{"key":"lone","attributes":{}}],
"edges":[{"key":"e1","source":"a","target":"b","attributes":{"weight":2.5,"type":"knows"}},
{"key":"e2","source":"a","target":"b","attributes":{"weight":1}},
{"source":"b","target":"a","undirected":true,"attributes":{"since":"1999"}},{"key":"loop","source":"a","target":"a"}]}`;

describe("a graph with columns of all types, parallel edges, loops and both directions comes back", () => {
  test.each(formats)("in %s %s", async (format, flavour) => {
    await expectSame(await open(made), format, flavour);
  });
});

const attributeName = fc.oneof(
  fc.constantFrom("label", "x", "y", "size", "color", "r", "id", "Id", "Type", "source", "weight", "name", "key", "__proto__", "", "=1"),
  fc.constantFrom(...nasty.slice(0, 45)),
  fc.string({ maxLength: 8 }),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 3 }), fc.oneof(text, fc.constant(null)), { maxKeys: 2 }),
);
const attributes = fc.array(fc.tuple(attributeName, value), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs));
const id = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "binary", minLength: 1, maxLength: 12 })).filter((each) => each !== "");

/** Graphs as the page opens them from JSON; forbidden characters have been replaced then. */
const graphs = fc
  .record({
    nodes: fc.uniqueArray(fc.record({ key: id, attributes }), { minLength: 1, maxLength: 6, selector: ({ key }) => key }),
    edges: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), undirected: fc.boolean(), attributes }), { maxLength: 8 }),
    attributes,
  })
  .map(({ nodes, edges, attributes: ofGraph }) => ({
    nodes,
    edges: edges.map(({ from, to, ...edge }, index) => ({
      ...{ ...(index % 2 === 0 && { key: `e${index}` }), source: nodes[from % nodes.length]?.key, target: nodes[to % nodes.length]?.key },
      ...edge,
    })),
    attributes: ofGraph,
    options: { type: "mixed" },
  }));

describe("any graph comes back with the same content", () => {
  test.each(formats)("in %s %s", async (format, flavour) => {
    await fc.assert(
      fc.asyncProperty(graphs, async (made) => {
        const { graph, faults } = await readContent(JSON.stringify(made));
        // Ids may be the same after forbidden characters are replaced.
        if (!graph || faults.length > 0) return;
        const opened = ownGraphOf(graph, "made.json");
        await expectSame(opened, format, flavour);
        // From GEXF, names, places and colours are apart from the attributes.
        const drawn = await open((await writeOwnGraph(tableOf(opened), "gexf")).content);
        await expectSame(drawn, format, flavour);
      }),
      { numRuns: 60 },
    );
  });
});

test("a part has the nodes that the filters leave, and moved nodes are where they were moved to", async () => {
  const graph = await open(made);
  const table = tableOf(graph, new Set([0, 2]), new Map([[0, { x: 7, y: -8.5 }]]));
  const { content } = await writeOwnGraph(table, "gexf");
  const again = await open(content);
  expect(again.nodes.map(({ id: name }) => name)).toEqual(["a", "lone"]);
  expect([again.edges.length, again.nodes[0]?.x, again.nodes[0]?.y]).toEqual([1, 7, -8.5]);
});

test("readers of others find all nodes and edges, with names, weights, directions and places", async () => {
  const graph = await open(made);
  const table = tableOf(graph);
  const text = async (format: OwnExportFormat) => (await writeOwnGraph(table, format)).content as string;
  const read = [
    parseGexf(MultiGraph, await text("gexf"), { respectInputGraphType: true }),
    parseGraphml(MultiGraph, await text("graphml")),
    MultiGraph.from(JSON.parse(await text("json"))),
  ];
  for (const found of read) {
    expect([found.order, found.size]).toEqual([3, 4]);
    expect(found.getNodeAttributes("a")).toMatchObject({ label: "Ada", born: 1815, height: 1.6, is_real: true, x: graph.nodes[0]?.x });
    expect(found.getEdgeAttribute("e1", "weight")).toBe(2.5);
    expect([found.directedSize, found.undirectedSize]).toEqual([3, 1]);
  }
  for (const flavour of ["spreadsheet", "tools"] as const) {
    const files = unzipSync((await writeOwnGraph(table, "csv", flavour)).content as Uint8Array);
    const rows = (name: string): readonly object[] => parseCsv(strFromU8(files[name] as Uint8Array), { columns: true, bom: true });
    expect([rows("nodes.csv").length, rows("edges.csv").length]).toEqual([3, 4]);
    expect(rows("edges.csv")[2]).toMatchObject({ Type: "Undirected", since: "1999" });
  }
});

test("an attribute “key” of edges has another name in GEXF, which NetworkX could not read with it", async () => {
  const graph = await open('{"multigraph":true,"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","key":0}]}');
  const { content, report } = await writeOwnGraph(tableOf(graph), "gexf");
  expect(content).toContain('<attribute id="0" title="key (2)" type="integer"/>');
  expect(report).toEqual([{ code: "attributes-renamed", names: [["key", "key (2)"]] }]);
});

test("the report says which attributes have other names, and which are texts", async () => {
  const graph = await open('{"nodes":[{"id":"a","x":"left","tags":["b"]}],"links":[]}');
  expect((await writeOwnGraph(tableOf(graph), "graphml")).report).toEqual([
    { code: "attributes-renamed", names: [["x", "x (2)"]] },
    { code: "structures-as-text", names: ["tags"] },
  ]);
  expect((await writeOwnGraph(tableOf(graph), "gexf")).report).toEqual([{ code: "structures-as-text", names: ["tags"] }]);
});
