/** Reads texts and bytes as the page reads files. */
import { strToU8 } from "fflate";
import { importGraph } from "../../src/imports/import-graph.ts";
import type { ImportedGraph } from "../../src/imports/imported-graph.ts";

/** Hands bytes on in pieces, so that a reader cannot rely on having all of them. */
export function* piecesOf(bytes: Uint8Array, size = 7): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

export type Read = Awaited<ReturnType<typeof importGraph>>;

export const readContent = (content: string | Uint8Array, size?: number): Promise<Read> =>
  importGraph(piecesOf(typeof content === "string" ? strToU8(content) : content, size ?? 4096));

/** The graph of a file that has no fault. */
export async function soundGraphIn(content: string | Uint8Array): Promise<ImportedGraph> {
  const { graph, faults } = await readContent(content);
  if (!graph || faults.length > 0) throw new Error(JSON.stringify(faults));
  return graph;
}

/** Nodes and edges in a form that is easy to compare. */
export const summary = ({ nodes, edges }: ImportedGraph) => ({
  nodes: nodes.map(({ id, label, drawn, values }) => ({
    id,
    ...(label !== undefined && { label }),
    ...drawn,
    ...Object.fromEntries(values),
  })),
  edges: edges.map(({ source, target, isDirected, values }) => [source, isDirected ? "->" : "--", target, Object.fromEntries(values)]),
});

export const kindsOf = ({ faults, report }: Read): { readonly faults: readonly string[]; readonly facts: readonly string[] } => ({
  faults: faults.map(({ fact }) => fact.kind),
  facts: report.map(({ fact }) => fact.kind),
});

/** The formats, with their flavours, that an exported graph of either kind is read back from. */
export const readableFormats = [
  ["gexf", "1.2"],
  ["gexf", "1.3"],
  ["graphml", undefined],
  ["json", undefined],
  ["csv", "spreadsheet"],
  ["csv", "tools"],
] as const;
