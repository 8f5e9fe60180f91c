/** Small files as other programs write them: opened, exported in each format, and opened again. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { ownTableOf } from "../../src/own-graph/export/export-table.ts";
import { ownExportFormats, writeOwnGraph } from "../../src/own-graph/export/write-own-graph.ts";
import { type OwnGraph, ownGraphOf } from "../../src/own-graph/own-graph.ts";
import { soundGraphIn } from "../imports/read-bytes.ts";

const open = async (content: string | Uint8Array): Promise<OwnGraph> => ownGraphOf(await soundGraphIn(content), "file");
const fixture = (name: string): Promise<OwnGraph> => open(readFileSync(`test/fixtures/own-graphs/${name}`));

const namesIn = ({ nodes, edges }: OwnGraph) => ({
  nodes: nodes.map(({ id, label }) => `${id} ${label}`),
  edges: edges.map(({ from, to, isDirected, label }) => [nodes[from]?.label, isDirected ? "->" : "--", nodes[to]?.label, label].join(" ")),
});

const files = ["yed-groups.graphml", "gephi.gexf", "d3-force.json", "han.csv", "odd.gexf"];

test("yEd's groups become nodes, and their members name them as their parents", async () => {
  const graph = await fixture("yed-groups.graphml");
  expect(namesIn(graph)).toEqual({
    nodes: expect.arrayContaining(["n0 House of tests", "n0::n0 Ada", "n0::n1 Grace & co.", "n1 Lin"]),
    edges: ["Ada -> Grace & co. writes to", "House of tests -> Lin "],
  });
  const ada = graph.nodes.find(({ label }) => label === "Ada");
  expect([ada?.values.get("parent"), ada?.values.get("description"), ada?.drawn.color]).toEqual([
    "n0",
    "Writes <b>programs</b>",
    "#ffcc00",
  ]);
});

test("Gephi's places, colours, sizes, weights and mixed directions are kept", async () => {
  const graph = await fixture("gephi.gexf");
  expect(namesIn(graph).edges).toEqual(["Ada -- Grace ", "Grace -> Lin reads", "Ada -- Lin "]);
  expect([graph.nodes[0]?.x, graph.nodes[0]?.drawn, graph.edges[0]?.values.get("weight")]).toEqual([
    -120.5,
    { x: -120.5, y: 88.25, size: 25, color: "#e65014" },
    3,
  ]);
});

test("a simulation of d3 has its places, and its links their types", async () => {
  const graph = await fixture("d3-force.json");
  expect([graph.hasOwnPlaces, graph.categoryColumn, graph.nodes[2]?.x]).toEqual([true, "group", 55]);
  expect(namesIn(graph).edges).toEqual(["Ada -> Grace ", "Grace -> Lin reads", "Grace -> Lin writes"]);
});

test("a table of edges with Chinese headings has names, types and weights", async () => {
  const graph = await fixture("han.csv");
  expect(namesIn(graph).edges).toEqual(["孔子 -> 颜回 师生", "孔子 -> 子路 师生", "颜回 -> 子路 同门", "子路 -> 孔子 问"]);
  expect([graph.edges[3]?.values.get("权重"), graph.edges[2]?.values.get("备注")]).toEqual([1.5, "第一行\n第二行"]);
});

describe.each(files)("%s", (name) => {
  test.each(ownExportFormats)("comes back from %s with all names, places and values", async (format) => {
    const graph = await fixture(name);
    const table = ownTableOf(graph, { nodes: new Set(graph.nodes.keys()), moved: new Map(), colours: palettes.light.nodes });
    const again = await open((await writeOwnGraph(table, format)).content);
    expect(namesIn(again)).toEqual(namesIn(graph));
    expect(again.nodes.map(({ x, y }) => [x, y])).toEqual(graph.nodes.map(({ x, y }) => [x, y]));
    for (const [place, { values }] of graph.edges.entries())
      for (const [key, value] of values) expect(again.edges[place]?.values.get(key)).toEqual(value);
  });
});
