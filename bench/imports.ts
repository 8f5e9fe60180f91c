/**
 * Times reading a graph of 10,000 nodes in Node, beside graphology's readers of the same files. Run it by `npm run bench:imports`; each reading
 * is a process of its own with `--memory`, since memory that one has left would be counted to the next.
 */
import { execFileSync } from "node:child_process";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { importGraph } from "../src/imports/import-graph.ts";
import { layCommunities, stepsFor } from "../src/layout/community-layout.ts";
import { median } from "./drive.ts";

const [nodeCount, edgeCount] = [10_000, 30_000];

/** The same numbers in every run: a linear congruential generator. */
function createRandom(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = createRandom();
const ids = Array.from({ length: nodeCount }, (_, index) => `n${index}`);
// Most lines stay within a group of a hundred, as in graphs of people.
const lines = Array.from({ length: edgeCount }, (_, index) => {
  const from = random(nodeCount);
  const to = index % 10 === 0 ? random(nodeCount) : Math.floor(from / 100) * 100 + random(100);
  return [from, to] as const;
});

const gexf = `<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="group" type="integer"/><attribute id="1" title="text" type="string"/></attributes><nodes>\n${ids
  .map(
    (id, index) =>
      `<node id="${id}" label="Node ${index}"><attvalues><attvalue for="0" value="${index % 100}"/><attvalue for="1" value="the text of ${id}"/></attvalues></node>`,
  )
  .join(
    "\n",
  )}\n</nodes><edges>\n${lines.map(([from, to], index) => `<edge id="e${index}" source="n${from}" target="n${to}" weight="${index % 7}"/>`).join("\n")}\n</edges></graph></gexf>`;
const graphml = `<graphml><key id="g" for="node" attr.name="group" attr.type="int"/><key id="t" for="node" attr.name="text" attr.type="string"/><graph edgedefault="directed">\n${ids
  .map((id, index) => `<node id="${id}"><data key="g">${index % 100}</data><data key="t">the text of ${id}</data></node>`)
  .join(
    "\n",
  )}\n${lines.map(([from, to], index) => `<edge id="e${index}" source="n${from}" target="n${to}"/>`).join("\n")}\n</graph></graphml>`;
const json = JSON.stringify({
  nodes: ids.map((key, index) => ({ key, attributes: { group: index % 100, text: `the text of ${key}` } })),
  edges: lines.map(([from, to], index) => ({ key: `e${index}`, source: `n${from}`, target: `n${to}` })),
});
const csv = `source,target,weight\n${lines.map(([from, to], index) => `n${from},n${to},${index % 7}`).join("\n")}\n`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const readings: Readonly<Record<string, { readonly ours: () => unknown; readonly theirs?: () => unknown }>> = {
  GEXF: { ours: () => importGraph([encode(gexf)]), theirs: () => parseGexf(MultiDirectedGraph, gexf) },
  GraphML: { ours: () => importGraph([encode(graphml)]), theirs: () => parseGraphml(MultiDirectedGraph, graphml) },
  "JSON of graphology": { ours: () => importGraph([encode(json)]), theirs: () => MultiDirectedGraph.from(JSON.parse(json)) },
  "CSV of edges": { ours: () => importGraph([encode(csv)]) },
};

async function timeOf(read: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await read();
    times.push(performance.now() - start);
  }
  return median(times);
}

const memoryFlag = process.argv.indexOf("--memory");
if (memoryFlag > 0) {
  const [format, whose] = process.argv.slice(memoryFlag + 1) as [string, "ours" | "theirs"];
  const before = process.memoryUsage.rss();
  await readings[format]?.[whose]?.();
  console.log(process.resourceUsage().maxRSS * 1024 - before);
} else {
  const memoryOf = (format: string, whose: string): number =>
    Number(execFileSync("npx", ["tsx", "bench/imports.ts", "--memory", format, whose], { encoding: "utf8" }).trim());
  console.log("| format | ours | graphology's | time | memory |\n| --- | ---: | ---: | ---: | ---: |");
  for (const [format, { ours, theirs }] of Object.entries(readings)) {
    const [our, their] = [await timeOf(ours), theirs && (await timeOf(theirs))];
    const [ourBytes, theirBytes] = [memoryOf(format, "ours"), theirs && memoryOf(format, "theirs")];
    const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
    console.log(
      `| ${format} | ${our.toFixed(0)} ms, ${megabytes(ourBytes)} | ${their && theirBytes ? `${their.toFixed(0)} ms, ${megabytes(theirBytes)}` : ""} | ${their ? `x${(our / their).toFixed(2)}` : ""} | ${theirBytes ? `x${(ourBytes / theirBytes).toFixed(2)}` : ""} |`,
    );
  }
  const start = performance.now();
  layCommunities({ ids, lines });
  console.log(
    `\nLayout of ${nodeCount} nodes and ${edgeCount} edges, ${stepsFor({ ids, lines })} steps: ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}
