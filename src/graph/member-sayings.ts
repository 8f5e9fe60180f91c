/** Lists what speakers say of the members of a family, by speaker: the lines that the map draws at the collapsed family. */
import type { NodeId } from "../model/built.ts";
import { relationIds } from "../model/relations.ts";
import { byText, type ConceptGraph, type GraphEdge } from "./concept-graph.ts";
import { hierarchyOf } from "./hierarchy.ts";
import { isAtRest } from "./speaking.ts";

export interface MemberSayings {
  readonly speaker: NodeId;
  /** In the order of the relations, then by the label of what they are about. */
  readonly edges: readonly GraphEdge[];
}

/**
 * Lists what is said of the descendants of a node, and not of the node itself.
 *
 * @param edges those that pass the filters
 * @returns one entry a speaker, who says most first; empty for a node without children
 */
export function sayingsOfMembers(graph: ConceptGraph, edges: Iterable<GraphEdge>, id: NodeId): readonly MemberSayings[] {
  const members = hierarchyOf(graph).descendants(id);
  const bySpeaker = new Map<NodeId, GraphEdge[]>();
  for (const edge of edges)
    if (members.has(edge.to) && isAtRest(edge)) bySpeaker.set(edge.from, [...(bySpeaker.get(edge.from) ?? []), edge]);
  const place = ({ relation }: GraphEdge): number => relationIds.indexOf(relation);
  return [...bySpeaker]
    .map(([speaker, said]) => ({ speaker, edges: said.sort((a, b) => place(a) - place(b) || byText(a.to, b.to)) }))
    .sort((a, b) => b.edges.length - a.edges.length || byText(a.speaker, b.speaker));
}
