/** Counts how much a node says, and how much is said of it, for the sentence beside the pointer. */
import type { NodeId } from "../model/built.ts";
import { type Relation, relationIds } from "../model/relations.ts";
import type { SayingCount, Sayings } from "../model/sayings.ts";
import type { GraphEdge } from "./concept-graph.ts";
import { isAtRest } from "./speaking.ts";

/**
 * Counts what is said, by the relations that are drawn while nothing is selected.
 *
 * @param edges   those that pass the filters
 * @param members the node, and what is drawn at it: the members of a collapsed family
 */
export function sayingsOf(edges: Iterable<GraphEdge>, members: ReadonlySet<NodeId>): Sayings {
  const says = new Map<Relation, Set<NodeId>>();
  const isSaid = new Map<Relation, Set<NodeId>>();
  const neighbours = new Set<NodeId>();
  const add = (sets: Map<Relation, Set<NodeId>>, { relation }: GraphEdge, id: NodeId): void => {
    sets.set(relation, (sets.get(relation) ?? new Set()).add(id));
  };
  for (const edge of edges) {
    const [isFrom, isTo] = [members.has(edge.from), members.has(edge.to)];
    if (isFrom === isTo) continue;
    neighbours.add(isFrom ? edge.to : edge.from);
    if (isAtRest(edge)) add(isFrom ? says : isSaid, edge, isFrom ? edge.to : edge.from);
  }
  const counted = (sets: ReadonlyMap<Relation, ReadonlySet<NodeId>>): readonly SayingCount[] =>
    relationIds.flatMap((relation) => {
      const number = sets.get(relation)?.size ?? 0;
      return number > 0 ? [{ relation, number }] : [];
    });
  return { says: counted(says), isSaid: counted(isSaid), neighbours: neighbours.size };
}
