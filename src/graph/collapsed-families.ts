/** Families that are collapsed: which node stands for each, and which claims an edge between two of them has. */
import type { NodeId } from "../model/built.ts";
import type { ConceptGraph, GraphEdge } from "./concept-graph.ts";
import { findBundle, hierarchyOf } from "./hierarchy.ts";

/** The parents whose children are rendered: sorted, without doubles; or every one. */
export type ExpandedFamilies = readonly NodeId[] | "all";

export interface Representatives {
  /** Finds the node that stands for a node: itself, or the parent that it is collapsed into. */
  for(id: NodeId): NodeId;
  /** The nodes that were looked up so far, each with the one that stands for it. */
  readonly found: ReadonlyMap<NodeId, NodeId>;
}

/**
 * Finds which nodes stand for those in collapsed families.
 *
 * @param requiredNodes nodes that stand for themselves, whatever is collapsed
 */
export function representativesOf(graph: ConceptGraph, expanded: ExpandedFamilies, requiredNodes: Iterable<NodeId>): Representatives {
  const hierarchy = hierarchyOf(graph);
  const required = new Set(requiredNodes);
  const families = new Set<NodeId>(expanded === "all" ? [] : expanded);
  const isExpanded = (id: NodeId): boolean => expanded === "all" || families.has(id);
  const found = new Map<NodeId, NodeId>();
  const representativeOf = (id: NodeId): NodeId => {
    const before = found.get(id);
    if (before !== undefined) return before;
    // Two nodes that are each other's parent end here.
    found.set(id, id);
    const parents = hierarchy.broader(id);
    const isVisible =
      parents.length === 0 || required.has(id) || parents.some((parent) => isExpanded(parent) && representativeOf(parent) === parent);
    const representative = isVisible ? id : representativeOf(parents[0] as NodeId);
    found.set(id, representative);
    return representative;
  };
  return { for: representativeOf, found };
}

/**
 * Finds the edge that an id names, with the claims that it is rendered with when it is selected, whatever the filters hide.
 *
 * Where families are expanded, so that no such edge is rendered, it has all claims between its two ends and what is below them: a link to
 * it still leads somewhere.
 *
 * @returns undefined where the id has no such form, or no claim joins its ends or what is below them
 */
export function findRenderedEdge(graph: ConceptGraph, id: string, expanded: ExpandedFamilies): GraphEdge | undefined {
  const bundle = findBundle(graph, id);
  if (!bundle) return undefined;
  const representatives = representativesOf(graph, expanded, [bundle.from, bundle.to]);
  const claims = bundle.claims.filter(({ from, to }) => representatives.for(from) === bundle.from && representatives.for(to) === bundle.to);
  return claims.length === 0 ? bundle : { ...bundle, claims };
}
