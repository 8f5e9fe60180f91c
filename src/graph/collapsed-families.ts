/** Collapsed families: the node that represents each, and the claims of an edge between two of them. */
import type { NodeId } from "../model/built.ts";
import type { ConceptGraph, GraphEdge } from "./concept-graph.ts";
import { findBundle, hierarchyOf } from "./hierarchy.ts";

/** The parents whose children are rendered: sorted, without duplicates; or all of them. */
export type ExpandedFamilies = readonly NodeId[] | "all";

/** True if the children of a family are rendered: those that are always expanded, and those that the reader expanded. */
export const isFamilyExpanded = (graph: ConceptGraph, expanded: ExpandedFamilies, id: NodeId): boolean =>
  expanded === "all" || expanded.includes(id) || graph.findNode(id)?.alwaysExpanded === true;

/** True for a node whose family the reader can expand and collapse. */
export const canExpand = (graph: ConceptGraph, id: NodeId): boolean =>
  graph.findNode(id)?.alwaysExpanded !== true && hierarchyOf(graph).children(id).length > 0;

export interface Representatives {
  /** Finds the node that represents a node: itself, or the parent into which it is collapsed. */
  for(id: NodeId): NodeId;
  /** The nodes that were looked up so far, each with its representative. */
  readonly found: ReadonlyMap<NodeId, NodeId>;
}

/**
 * Finds the nodes that represent those in collapsed families.
 *
 * @param requiredNodes nodes that represent themselves, whatever is collapsed
 */
export function representativesOf(graph: ConceptGraph, expanded: ExpandedFamilies, requiredNodes: Iterable<NodeId>): Representatives {
  const hierarchy = hierarchyOf(graph);
  const required = new Set(requiredNodes);
  const found = new Map<NodeId, NodeId>();
  const representativeOf = (id: NodeId): NodeId => {
    const before = found.get(id);
    if (before !== undefined) return before;
    // Ends the recursion if two nodes are each other's parent.
    found.set(id, id);
    const parents = hierarchy.parents(id);
    const isVisible =
      parents.length === 0 ||
      required.has(id) ||
      parents.some((parent) => isFamilyExpanded(graph, expanded, parent) && representativeOf(parent) === parent);
    const representative = isVisible ? id : representativeOf(parents[0] as NodeId);
    found.set(id, representative);
    return representative;
  };
  return { for: representativeOf, found };
}

/**
 * Finds the edge that an id names, with the claims that it is rendered with when it is selected, whatever the filters hide.
 *
 * If the families are expanded, so that no such edge is rendered, it has all claims between its two ends and their descendants. Links to it
 * still work.
 *
 * @returns undefined if the id has another form, or no claim joins its ends or their descendants
 */
export function findRenderedEdge(graph: ConceptGraph, id: string, expanded: ExpandedFamilies): GraphEdge | undefined {
  const bundle = findBundle(graph, id);
  if (!bundle) return undefined;
  const representatives = representativesOf(graph, expanded, [bundle.from, bundle.to]);
  const claims = bundle.claims.filter(({ from, to }) => representatives.for(from) === bundle.from && representatives.for(to) === bundle.to);
  return claims.length === 0 ? bundle : { ...bundle, claims };
}
