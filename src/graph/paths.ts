/** The shortest ways from one node to another, along edges whichever way they point. */
import type { NodeId } from "../model/built.ts";
import { type RelationEntry, relations } from "../model/tables.ts";
import type { ConceptGraph, GraphEdge } from "./concept-graph.ts";

/** So many are told at the most: two hubs may be joined by hundreds of equal ways. */
const most = 6;

/** By default a way leads through no hub: that two people sat on one panel joins everybody with everybody. */
export const avoidsHubs = ({ relation }: GraphEdge): boolean => (relations[relation] as RelationEntry).hub !== true;

/**
 * All shortest ways between two nodes, in the order of their edges' ids; none where there is no way.
 *
 * @param mayWalk which edges may be walked
 */
export function shortestPaths(
  graph: ConceptGraph,
  from: NodeId,
  to: NodeId,
  mayWalk: (edge: GraphEdge) => boolean = avoidsHubs,
): readonly (readonly GraphEdge[])[] {
  const cameBy = new Map<NodeId, GraphEdge[]>([[from, []]]);
  let front: readonly NodeId[] = [from];
  while (front.length > 0 && !cameBy.has(to)) {
    const next = new Map<NodeId, GraphEdge[]>();
    for (const at of front)
      for (const edge of graph.edgesOf(at).filter(mayWalk)) {
        const other = edge.from === at ? edge.to : edge.from;
        if (cameBy.has(other)) continue;
        next.set(other, [...(next.get(other) ?? []), edge]);
      }
    for (const [id, edges] of next) cameBy.set(id, edges);
    front = [...next.keys()];
  }
  const waysTo = (at: NodeId): GraphEdge[][] => {
    if (at === from) return [[]];
    const ways: GraphEdge[][] = [];
    for (const edge of cameBy.get(at) ?? []) {
      if (ways.length >= most) break;
      for (const way of waysTo(edge.from === at ? edge.to : edge.from)) ways.push([...way, edge]);
    }
    return ways.slice(0, most);
  };
  return cameBy.has(to) && from !== to ? waysTo(to) : [];
}
