/**
 * Times writing graphs of 100, 10,000 and 100,000 claims in Node, beside graphology's writers of the same nodes and edges with the same
 * attributes. Run it by `npm run bench:exports`. Each writing is a process of its own with `--one`, since memory that one has left would be
 * counted to the next.
 */
import { execFileSync } from "node:child_process";
import { MultiDirectedGraph } from "graphology";
import { write as writeGexf } from "graphology-gexf";
import { compile } from "../src/curate/compile.ts";
import { readDataset } from "../src/curate/read-dataset.ts";
import { palettes } from "../src/design/tokens.ts";
import { type FieldColumn, flat } from "../src/formats/column.ts";
import { claimColumns, nodeColumns } from "../src/formats/entry-columns.ts";
import type { ExportFormat } from "../src/formats/export-formats.ts";
import { exportGraph } from "../src/formats/export-graph.ts";
import { type GraphTable, tableOf } from "../src/formats/graph-table.ts";
import type { BuiltGraph, ClaimId, NodeId } from "../src/model/built.ts";
import { median } from "./drive.ts";

/** How often each number of claims is written. */
const runs: ReadonlyMap<number, number> = new Map([
  [100, 51],
  [10_000, 5],
  [100_000, 1],
]);
const formats: readonly ExportFormat[] = ["gexf", "graphml", "json", "csv", "turtle", "cypher"];
/** Formats that graphology writes too. */
const theirFormats: readonly string[] = ["gexf", "json"];

/**
 * A graph with a number of claims: as many copies of the forum's nodes and claims as it takes, each with ids of its own. Texts are shared, and
 * lists that graphology does not have, such as turns and sentences, are empty.
 */
function graphOf(count: number): BuiltGraph {
  const forum = compile(readDataset(".").dataset);
  const copies = Array.from({ length: Math.ceil(count / forum.claims.length) }, (_, index) => `f${index}-`);
  const claims = copies
    .flatMap((prefix) =>
      forum.claims.map((claim) => ({
        ...claim,
        id: `${prefix}${claim.id}` as ClaimId,
        from: `${prefix}${claim.from}` as NodeId,
        to: `${prefix}${claim.to}` as NodeId,
      })),
    )
    .slice(0, count);
  const ends = new Set(claims.flatMap(({ from, to }) => [from, to]));
  const nodes = copies
    .flatMap((prefix) => forum.nodes.map((node) => ({ ...node, id: `${prefix}${node.id}` as NodeId })))
    .filter(({ id }) => ends.has(id));
  const sources = forum.sources.map((source) => ({ ...source, turns: [], corrections: [], sentences: [] }));
  return { ...forum, sources, nodes, claims, withdrawn: [] };
}

/** The same graph as graphology has it, with the same attributes. */
function graphologyOf(table: GraphTable): MultiDirectedGraph {
  const attributesOf = <Entry>(entry: Entry, columns: readonly FieldColumn<Entry>[]) =>
    Object.fromEntries(
      columns.flatMap(({ name, read }): (readonly [string, unknown])[] => {
        const value = read(entry);
        return value === undefined ? [] : [[name, typeof value === "object" ? flat(value) : value]];
      }),
    );
  const graph = new MultiDirectedGraph();
  for (const node of table.nodes) graph.addNode(node.id, attributesOf(node, nodeColumns));
  for (const claim of table.claims) graph.addDirectedEdgeWithKey(claim.id, claim.from, claim.to, attributesOf(claim, claimColumns));
  return graph;
}

interface Measured {
  readonly milliseconds: number;
  /** Memory beyond that of the graph itself, at most. */
  readonly bytes: number;
  readonly length: number;
}

async function measure(count: number, format: ExportFormat, whose: string): Promise<Measured> {
  const table = tableOf(graphOf(count), { site: undefined, palette: palettes.light });
  const graph = whose === "theirs" ? graphologyOf(table) : undefined;
  const write = async (): Promise<number> => {
    if (graph) return (format === "gexf" ? writeGexf(graph, { pretty: false }) : JSON.stringify(graph.export())).length;
    return (await exportGraph(table, format, { language: "en" })).content.length;
  };
  const before = process.memoryUsage.rss();
  // The first run loads the code of the format, and has all the memory that is measured.
  const length = await write();
  const bytes = process.resourceUsage().maxRSS * 1024 - before;
  const times: number[] = [];
  for (let run = 0; run < (runs.get(count) ?? 1); run++) {
    const start = performance.now();
    await write();
    times.push(performance.now() - start);
  }
  return { milliseconds: median(times), bytes, length };
}

const one = process.argv.indexOf("--one");
if (one > 0) {
  const [count, format, whose] = process.argv.slice(one + 1) as [string, ExportFormat, string];
  console.log(JSON.stringify(await measure(Number(count), format, whose)));
} else {
  const run = (count: number, format: string, whose: string): Measured =>
    JSON.parse(execFileSync("npx", ["tsx", "bench/exports.ts", "--one", String(count), format, whose], { encoding: "utf8" }));
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  const shown = ({ milliseconds, bytes }: Measured): string => `${milliseconds.toFixed(0)} ms, ${megabytes(bytes)}`;
  console.log("| claims | format | file | ours | graphology's | time | memory |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: |");
  for (const count of runs.keys())
    for (const format of formats) {
      const ours = run(count, format, "ours");
      const theirs = theirFormats.includes(format) ? run(count, format, "theirs") : undefined;
      const ratios = theirs
        ? `${shown(theirs)} | x${(ours.milliseconds / theirs.milliseconds).toFixed(2)} | x${(ours.bytes / theirs.bytes).toFixed(2)}`
        : "| | ";
      console.log(`| ${count.toLocaleString("en")} | ${format} | ${megabytes(ours.length)} | ${shown(ours)} | ${ratios} |`);
    }
}
