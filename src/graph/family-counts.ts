/** Counts of a family and of who speaks of it: one place for every number of members or speakers on the page. */
import type { NodeId } from "../model/built.ts";
import { nodeTypeIds } from "../model/node-types.ts";
import type { FamilyCount, SpeakerCount } from "../model/sayings.ts";
import type { ConceptGraph, GraphEdge } from "./concept-graph.ts";
import { hierarchyOf } from "./hierarchy.ts";
import { isAtRest } from "./speaking.ts";

/**
 * Counts the members of a family at every depth, and how many of them something is said of.
 *
 * @param edges those that pass the filters
 */
export function familyCount(graph: ConceptGraph, edges: Iterable<GraphEdge>, id: NodeId): FamilyCount {
  const members = hierarchyOf(graph).descendants(id).size;
  return { members, spokenOf: members - unspokenMembers(graph, edges, id).length };
}

/** Finds the members of a family at every depth of which nothing is said. */
export function unspokenMembers(graph: ConceptGraph, edges: Iterable<GraphEdge>, id: NodeId): readonly NodeId[] {
  const spokenOf = new Set([...edges].filter(isAtRest).map(({ to }) => to));
  return [...hierarchyOf(graph).descendants(id)].filter((member) => !spokenOf.has(member));
}

/** Finds the members of a family that are in a family outside it too. */
export function membersElsewhere(graph: ConceptGraph, id: NodeId): readonly NodeId[] {
  const { descendants, parents } = hierarchyOf(graph);
  const members = descendants(id);
  const isOutside = (parent: NodeId): boolean => parent !== id && !members.has(parent);
  return [...members].filter((member) => parents(member).some(isOutside));
}

/** Counts nodes that speak, each once, by type in the order of the table. */
export function speakerCount(graph: ConceptGraph, ids: Iterable<NodeId>): SpeakerCount {
  const types = [...new Set(ids)].map((id) => graph.node(id).type);
  return nodeTypeIds.map((type) => ({ type, number: types.filter((other) => other === type).length })).filter(({ number }) => number > 0);
}
