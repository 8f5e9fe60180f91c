/** GEXF, GraphML and zip files, read by programs of the system. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
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

test("NetworkX refuses GEXF whose edges have an attribute “key”, even if no two are parallel, so exports rename it", async () => {
  const graph = ownGraphOf(
    await soundGraphIn('{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","key":0}]}'),
    "key.json",
  );
  const table = ownTableOf(graph, { nodes: new Set(graph.nodes.keys()), moved: new Map(), colours: palettes.light.nodes });
  const content = String((await writeOwnGraph(table, "gexf")).content);
  expect((await readByNetworkx("renamed.gexf", content)).edges).toHaveLength(1);
  await expect(readByNetworkx("key.gexf", content.replace('title="key (2)"', 'title="key"'))).rejects.toThrow("'key'");
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

/** The folder `specs` of the repository in which the format is published. */
const schemas = process.env.GEXF_SCHEMAS;

/** The published schemas declare the elements for drawing without their prefix, unlike the format's own description and Gephi. */
const asTheSchemasHaveIt = (gexf: string): string => gexf.replaceAll(/<(\/?)viz:/g, "<$1");

test.each([
  ["1.2", "1.2draft"],
  ["1.3", "1.3"],
])("GEXF %s follows its published schema", async (flavour, folder) => {
  if (!schemas) throw new Error("GEXF_SCHEMAS is not set: git clone https://github.com/gephi/gexf, and set it to its folder specs");
  const content = String(await contentOf(whole, "gexf", flavour));
  await withFiles({ "graph.gexf": asTheSchemasHaveIt(content), "bad.gexf": content.replace("<nodes>", "<nodes><knot/>") }, (place) => {
    const check = (file: string): string =>
      runReader(
        "xmllint",
        ["--noout", "--nonet", "--schema", `${schemas}/${folder}/gexf.xsd`, `${place}/${file}`],
        "apt-get install libxml2-utils",
      );
    expect(check("graph.gexf")).toBe("");
    expect(() => check("bad.gexf")).toThrow("knot");
  });
});

test("LibreOffice reads the spreadsheets: every row, every text as it is, no formula", async () => {
  const content = (await contentOf(whole, "csv", "spreadsheet")) as Uint8Array;
  const files = Object.fromEntries(Object.entries(unzipSync(content)).filter(([name]) => ["nodes.csv", "claims.csv"].includes(name)));
  await withFiles(files, (folder) => {
    // Comma, quotation marks, UTF-8, from line 1, all columns as text; then the same for what is written.
    const words = ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--infilter=Text - txt - csv (StarCalc):44,34,76,1"];
    for (const name of Object.keys(files))
      runReader(
        "soffice",
        [
          ...words,
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false",
          "--outdir",
          `${folder}/read`,
          `${folder}/${name}`,
        ],
        "apt-get install libreoffice-calc-nogui",
      );
    for (const [name, rows] of [
      ["nodes.csv", whole.nodes.map(({ id, summary }) => [id, summary.zh])],
      ["claims.csv", whole.claims.map(({ id, statement }) => [id, statement.zh])],
    ] as const) {
      const read: Record<string, string>[] = parse(readFileSync(`${folder}/read/${name}`), { columns: true, bom: true });
      expect(read.map((row) => [row.id, row.summary_zh ?? row.statement_zh])).toEqual(rows);
      const given: Record<string, string>[] = parse(files[name] as Uint8Array, { columns: true, bom: true });
      expect(Object.keys(read[0] ?? {})).toEqual(Object.keys(given[0] ?? {}));
    }
  });
});
