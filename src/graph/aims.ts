/** Finds the risks that the proposals and red lines of a speaker are meant to mitigate or prevent. */
import type { NodeId } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { byText, type ConceptGraph, type GraphEdge } from "./concept-graph.ts";
import { isAtRest } from "./speaking.ts";

export interface Aims {
  readonly of: NodeId;
  /** To risks, in the order of their names' ids. */
  readonly edges: readonly GraphEdge[];
}

/**
 * Lists the aims of what a node proposes, supports or draws, whoever names them.
 *
 * @param edges those that pass the filters
 * @returns one entry a proposal or red line, the one with the most aims first; those without aims are left out
 */
export function aimsOf(graph: ConceptGraph, edges: ReadonlyMap<string, GraphEdge>, id: NodeId): readonly Aims[] {
  const isShown = (edge: GraphEdge): boolean => edges.has(edge.id);
  const isAim = ({ relation }: GraphEdge): boolean => (relations[relation] as RelationEntry).line === "answer";
  const said = graph.edgesOf(id).filter((edge) => edge.from === id && isAtRest(edge) && isShown(edge));
  return [...new Set(said.map(({ to }) => to))]
    .map((source): Aims => {
      const aims = graph.edgesOf(source).filter((edge) => edge.from === source && isAim(edge) && isShown(edge));
      return { of: source, edges: aims.toSorted((a, b) => byText(a.to, b.to)) };
    })
    .filter((aims) => aims.edges.length > 0)
    .sort((a, b) => b.edges.length - a.edges.length || byText(a.of, b.of));
}
