/** A node with what can be reached from it in so many steps, along edges whichever way they point. */
import type { EdgeId, NodeId } from "../model/built.ts";
import type { GraphEdge } from "./concept-graph.ts";
import { avoidsHubs } from "./path/path-options.ts";

/** How far an ego network reaches. */
export interface Reach {
  /** Steps from the node. */
  readonly depth: number;
  /** Whether the second step and further ones lead through sessions and institutions too, which join almost everybody with everybody. */
  readonly isThroughHubs: boolean;
  /** Nodes whose own neighbours are brought in as well, however far they are; those that are not reached wait until they are. */
  readonly addedNeighbours: readonly NodeId[];
}

export interface EgoNetwork {
  /** Every node that is reached, with its number of steps; the node itself with 0. */
  readonly steps: ReadonlyMap<NodeId, number>;
  /** The edges that were walked, and those that join what the last step but one had reached. */
  readonly edges: ReadonlySet<EdgeId>;
}

/** @param edges those that may be seen; what is filtered out or folded away is not walked */
export function egoNetwork(edges: Iterable<GraphEdge>, ego: NodeId, { depth, isThroughHubs, addedNeighbours }: Reach): EgoNetwork {
  const edgesOf = byEnd(edges);
  const steps = new Map<NodeId, number>([[ego, 0]]);
  const walked = new Set<EdgeId>();
  const walk = (from: NodeId, mayWalk: (edge: GraphEdge) => boolean): void => {
    for (const edge of (edgesOf.get(from) ?? []).filter(mayWalk)) {
      walked.add(edge.id);
      const other = edge.from === from ? edge.to : edge.from;
      if (!steps.has(other)) steps.set(other, (steps.get(from) ?? 0) + 1);
    }
  };

  for (let step = 0; step < depth; step++)
    for (const [id] of [...steps].filter(([, at]) => at === step)) walk(id, step === 0 || isThroughHubs ? () => true : avoidsHubs);
  const waiting = new Set(addedNeighbours);
  for (const id of steps.keys()) if (waiting.has(id)) walk(id, () => true);
  return { steps, edges: walked };
}

function byEnd(edges: Iterable<GraphEdge>): ReadonlyMap<NodeId, readonly GraphEdge[]> {
  const found = new Map<NodeId, GraphEdge[]>();
  for (const edge of edges)
    for (const end of new Set([edge.from, edge.to])) {
      const list = found.get(end);
      if (list) list.push(edge);
      else found.set(end, [edge]);
    }
  return found;
}
