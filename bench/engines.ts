/**
 * Sizes of the exports, and how fast two engines load them: `npx tsx bench/engines.ts 1 10` for copies of the forum, each with ids of its own.
 * The property-graph engine is asked only if `PROPERTY_GRAPH_ENGINE` says where it is.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Store } from "oxigraph";
import { compile } from "../src/curate/compile.ts";
import { readDataset } from "../src/curate/read-dataset.ts";
import { palettes } from "../src/design/tokens.ts";
import { type ExportFormat, exportFormatIds } from "../src/formats/export-formats.ts";
import { exportGraph } from "../src/formats/export-graph.ts";
import { tableOf } from "../src/formats/graph-table.ts";
import type { BuiltGraph } from "../src/model/built.ts";

const forum = compile(readDataset(".").dataset);

/** The keys whose values are ids. */
const idKeys = new Set(["id", "from", "to", "turn", "speaker", "session", "source", "about"]);
const idLists = new Set(["sessions", "candidates", "claims", "replacedBy"]);

/** Copies a graph with a prefix before every id. */
const renamed = (graph: BuiltGraph, prefix: string): BuiltGraph =>
  JSON.parse(JSON.stringify(graph), function (this: unknown, key: string, value: unknown) {
    if (typeof value === "string" && idKeys.has(key)) return prefix + value;
    return Array.isArray(value) && idLists.has(key) ? value.map((item) => (typeof item === "string" ? prefix + item : item)) : value;
  });

function copies(count: number): BuiltGraph {
  const graphs = Array.from({ length: count }, (_, index) => renamed(forum, `f${index}-`));
  const all = <Key extends "sources" | "nodes" | "claims" | "withdrawn">(key: Key) => graphs.flatMap((graph) => [...graph[key]]) as never;
  return { ...forum, sources: all("sources"), nodes: all("nodes"), claims: all("claims"), withdrawn: all("withdrawn") };
}

const seconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start) / 1000;
};

async function bulkLoad(zip: Uint8Array, engine: string): Promise<number> {
  const { Database, Connection } = createRequire(import.meta.url)(engine);
  const folder = mkdtempSync(join(tmpdir(), "engines-"));
  const files = unzipSync(zip);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const connection = new Connection(new Database(join(folder, "graph.kuzu")));
  const statements = strFromU8(files["load-ladybug.cypher"] as Uint8Array)
    .trim()
    .split("\n");
  const took = await seconds(async () => {
    for (const statement of statements) await connection.query(statement.replace(/FROM '(\w+\.csv)'/, `FROM '${folder}/$1'`));
  });
  await connection.close();
  rmSync(folder, { recursive: true });
  return took;
}

async function statementLoad(statements: string, engine: string): Promise<number> {
  const { Database, Connection } = createRequire(import.meta.url)(engine);
  const folder = mkdtempSync(join(tmpdir(), "engines-"));
  const connection = new Connection(new Database(join(folder, "graph.kuzu")));
  const took = await seconds(() => connection.query(statements));
  await connection.close();
  rmSync(folder, { recursive: true });
  return took;
}

for (const count of process.argv.slice(2).map(Number)) {
  const built = copies(count);
  const table = tableOf(built, { site: undefined, palette: palettes.light });
  console.log(`${count} forums: ${table.nodes.length} nodes, ${table.claims.length} claims`);
  for (const format of exportFormatIds) {
    const start = performance.now();
    const { content } = await exportGraph(table, format as ExportFormat, { language: "en" });
    const wrote = Math.round(performance.now() - start) / 1000;
    const bytes = typeof content === "string" ? Buffer.byteLength(content) : content.length;
    console.log(`  ${format}: ${bytes} bytes, written in ${wrote} s`);
    if (format === "turtle") {
      const store = new Store();
      console.log(
        `    Oxigraph: ${await seconds(() => store.load(content as string, { format: "text/turtle" }))} s, ${store.size} statements`,
      );
    }
    const engine = process.env.PROPERTY_GRAPH_ENGINE;
    // Statements are slower by far: ten forums would take minutes.
    if (engine && format === "cypher" && count === 1) {
      const { content: statements } = await exportGraph(table, format, { language: "en", flavour: "ladybug" });
      console.log(`    property-graph engine: ${await statementLoad(statements as string, engine)} s`);
    }
    if (format !== "csv-bulk") continue;
    const unzipped = Object.values(unzipSync(content as Uint8Array)).reduce((sum, { length }) => sum + length, 0);
    console.log(`    unzipped: ${unzipped} bytes`);
    if (engine) console.log(`    property-graph engine: ${await bulkLoad(content as Uint8Array, engine)} s`);
  }
  console.log(`  memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}
