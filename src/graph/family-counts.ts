/** Counts of a family and of who speaks of it: one place for every number of members or speakers on the page. */
import type { NodeId } from "../model/built.ts";
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
  const members = hierarchyOf(graph).descendants(id);
  const spokenOf = new Set([...edges].filter((edge) => isAtRest(edge) && members.has(edge.to)).map(({ to }) => to));
  return { members: members.size, spokenOf: spokenOf.size };
}

/** Counts people apart from institutions and documents, each once. */
export function speakerCount(graph: ConceptGraph, ids: Iterable<NodeId>): SpeakerCount {
  const all = new Set(ids);
  const people = [...all].filter((id) => graph.node(id).type === "person").length;
  return { people, others: all.size - people };
}
