import { byText } from "../graph/concept-graph.ts";
import type { BuiltGraph } from "../model/built.ts";
import { confidenceIds } from "../model/confidences.ts";
import { nodeTypeIds } from "../model/node-types.ts";
import { relationIds } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { widthOf } from "../model/width.ts";

type Counts = Readonly<Record<string, number>>;

export interface Stats {
  readonly nodes: { readonly total: number; readonly byType: Counts };
  readonly claims: {
    readonly total: number;
    readonly byRelation: Counts;
    readonly byStanding: Counts;
    readonly bySession: Counts;
    readonly bySpeaker: Counts;
    readonly byConfidence: Counts;
  };
  /** Ids of nodes without a claim. */
  readonly orphans: readonly string[];
  /** The ten widest labels, widest first; a Han character counts as 2. */
  readonly longestLabels: readonly { readonly id: string; readonly label: string; readonly width: number }[];
}

/** Counts the nodes and claims of a graph. Types, relations and standings that do not occur are counted as 0. */
export function statsOf(graph: BuiltGraph): Stats {
  const reached = new Set(graph.claims.flatMap((claim) => [claim.from, claim.to]));
  const labels = graph.nodes.flatMap(({ id, label }) =>
    [...new Set([label.en, label.zh])].map((text) => ({ id: id as string, label: text, width: widthOf(text) })),
  );
  return {
    nodes: {
      total: graph.nodes.length,
      byType: counted(
        graph.nodes.map((node) => node.type),
        nodeTypeIds,
      ),
    },
    claims: {
      total: graph.claims.length,
      byRelation: counted(
        graph.claims.map((claim) => claim.relation),
        relationIds,
      ),
      byStanding: counted(
        graph.claims.map((claim) => claim.standing),
        standingIds,
      ),
      bySession: counted(
        graph.claims.flatMap((claim) => claim.session ?? []),
        graph.sources.flatMap((source) => source.sessions),
      ),
      bySpeaker: byCount(counted(graph.claims.flatMap((claim) => claim.speaker ?? []))),
      byConfidence: counted(
        graph.claims.map((claim) => claim.confidence),
        confidenceIds,
      ),
    },
    orphans: graph.nodes.filter((node) => !reached.has(node.id)).map((node) => node.id),
    longestLabels: labels.sort((a, b) => b.width - a.width || byText(a.label, b.label)).slice(0, 10),
  };
}

/** Counts how often each word occurs; the known words come first, in their order, with 0 where they do not occur. */
function counted(words: readonly string[], known: readonly string[] = []): Counts {
  const counts = new Map<string, number>(known.map((word) => [word, 0]));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return recordOf(counts);
}

const byCount = (counts: Counts): Counts => recordOf(Object.entries(counts).sort(([a, x], [b, y]) => y - x || byText(a, b)));

/** Makes a record without a prototype, so that an id such as “constructor” is counted like any other. */
const recordOf = (entries: Iterable<readonly [string, number]>): Counts => {
  const record: Record<string, number> = Object.create(null);
  for (const [word, count] of entries) record[word] = count;
  return record;
};
