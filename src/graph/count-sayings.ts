/** Counts how much a node says, and how much is said of it, for the sentence beside the pointer. */
import type { NodeId } from "../model/built.ts";
import type { RelationEntry, RelationVerb } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import type { Sayings } from "../model/sayings.ts";
import type { ConceptGraph, GraphEdge } from "./concept-graph.ts";
import { spokenForBy } from "./edge-reading.ts";
import { speakerCount } from "./family-counts.ts";
import { isAtRest } from "./speaking.ts";

const verbs = Object.values(relations).flatMap((entry: RelationEntry): readonly RelationVerb[] =>
  entry.spokenFor ? [entry, entry.spokenFor] : [entry],
);

/**
 * Counts what is said, by the relations that are drawn while nothing is selected.
 *
 * @param edges   those that pass the filters
 * @param members the node, and the collapsed members of its family
 */
export function sayingsOf(graph: ConceptGraph, edges: Iterable<GraphEdge>, members: ReadonlySet<NodeId>): Sayings {
  const says = new Map<RelationVerb, Set<NodeId>>();
  const isSaid = new Map<RelationVerb, Set<NodeId>>();
  const neighbours = new Set<NodeId>();
  const add = (sets: Map<RelationVerb, Set<NodeId>>, edge: GraphEdge, id: NodeId): void => {
    const verb = spokenForBy(graph, edge) ?? relations[edge.relation];
    sets.set(verb, (sets.get(verb) ?? new Set()).add(id));
  };
  for (const edge of edges) {
    const [isFrom, isTo] = [members.has(edge.from), members.has(edge.to)];
    if (isFrom === isTo) continue;
    neighbours.add(isFrom ? edge.to : edge.from);
    if (isAtRest(edge)) add(isFrom ? says : isSaid, edge, isFrom ? edge.to : edge.from);
  }
  const inOrder = <Entry extends object>(
    sets: ReadonlyMap<RelationVerb, ReadonlySet<NodeId>>,
    count: (ids: ReadonlySet<NodeId>) => Entry,
  ) =>
    verbs.flatMap((verb) => {
      const ids = sets.get(verb);
      return ids ? [{ verb, ...count(ids) }] : [];
    });
  return {
    says: inOrder(says, ({ size }) => ({ number: size })),
    isSaid: inOrder(isSaid, (ids) => ({ speakers: speakerCount(graph, ids) })),
    neighbours: neighbours.size,
  };
}
