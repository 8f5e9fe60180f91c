/** GEXF, GraphML and zip files, read by programs of the system. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import type { ExportFormat } from "../../src/formats/export-formats.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { type GraphTable, tableOf } from "../../src/formats/graph-table.ts";
import { ownTableOf } from "../../src/own-graph/export/export-table.ts";
import { writeOwnGraph } from "../../src/own-graph/export/write-own-graph.ts";
import { ownGraphOf } from "../../src/own-graph/own-graph.ts";
import { nasty, plainNode, tableWith } from "../formats/made-graphs.ts";
import { soundGraphIn } from "../imports/read-bytes.ts";
import { forum } from "../real-graph.ts";
import { runReader, withFiles } from "./run-reader.ts";

const whole = tableOf(forum.built, { site: undefined, palette: palettes.light });

const contentOf = async (table: GraphTable, format: ExportFormat, flavour?: string) =>
  (await exportGraph(table, format, { language: "en", ...(flavour && { flavour }) })).content;

interface ReadGraph {
  readonly isMulti: boolean;
  readonly isDirected: boolean;
  readonly nodes: Readonly<Record<string, { readonly name_zh: string; readonly nodeType: string; readonly summary_en: string }>>;
  readonly edges: readonly (readonly string[])[];
}

/** Debian's own Python, so that the package is the system's. */
const python = process.env.NETWORKX_PYTHON ?? "/usr/bin/python3";

const readByNetworkx = (file: string, content: string | Uint8Array): Promise<ReadGraph> =>
  withFiles({ [file]: content }, (folder) =>
    JSON.parse(runReader(python, ["test/readers/read_graph.py", `${folder}/${file}`], "apt-get install python3-networkx")),
  );

describe("NetworkX reads all nodes, claims and texts in", () => {
  test.each([
    ["gexf", "graph.gexf"],
    ["graphml", "graph.graphml"],
  ] as const)("%s", async (format, file) => {
    const read = await readByNetworkx(file, await contentOf(whole, format));
    expect([read.isMulti, read.isDirected]).toEqual([true, true]);
    expect(Object.keys(read.nodes).sort()).toEqual(whole.nodes.map(({ id }) => id));
    for (const { id, name, type } of whole.nodes) expect(read.nodes[id]).toMatchObject({ name_zh: name.zh, nodeType: type });
    const claims = whole.claims.map(({ id, from, to, standing, statement }) => [id, from, to, standing, statement.zh]);
    expect(new Map(read.edges.map((edge) => [edge[0], edge]))).toEqual(new Map(claims.map((claim) => [claim[0], claim])));
  });

  test("any text, in both", async () => {
    const nodes = nasty.map((text, index) => plainNode({ id: `n${index}`, summary: { en: text, zh: text } }));
    // NetworkX sees no multigraph without parallel claims; one pair of them makes it one.
    const claims = ["a", "b"].map((id) => ({ ...whole.claims[0], id, from: "n0", to: "n1" })) as unknown as GraphTable["built"]["claims"];
    const table = tableWith(nodes, claims);
    for (const [format, file] of [
      ["gexf", "g.gexf"],
      ["graphml", "g.graphml"],
    ] as const) {
      const read = await readByNetworkx(file, await contentOf(table, format));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      const kept = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
      for (const [index, text] of nasty.entries()) expect(read.nodes[`n${index}`]?.summary_en ?? "").toBe(kept(text));
    }
  });
});

test("NetworkX reads a reader's own graph with parallel edges", async () => {
  const graph = ownGraphOf(await soundGraphIn(readFileSync("test/fixtures/own-graphs/d3-force.json")), "d3-force.json");
  const table = ownTableOf(graph, { nodes: new Set(graph.nodes.keys()), moved: new Map(), colours: palettes.light.nodes });
  for (const format of ["gexf", "graphml"] as const) {
    const read = await readByNetworkx(`own.${format}`, (await writeOwnGraph(table, format)).content);
    expect([read.isMulti, read.isDirected, Object.keys(read.nodes), read.edges.length]).toEqual([true, true, ["Ada", "Grace", "Lin"], 3]);
  }
});

test.each([
  ["csv", "spreadsheet"],
  ["csv", "tools"],
  ["csv-bulk", undefined],
] as const)("unzip finds no error in %s %s", async (format, flavour) => {
  const content = await contentOf(whole, format, flavour);
  const out = await withFiles({ "graph.zip": content }, (folder) =>
    runReader("unzip", ["-t", `${folder}/graph.zip`], "apt-get install unzip"),
  );
  expect(out).toContain("No errors detected");
  expect(out).toContain("nodes.csv");
});
