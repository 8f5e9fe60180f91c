/** What is drawn of what the filters let through: narrower nodes stay folded into their broader ones until these are opened. */

import { representativesOf } from "../graph/collapsed-families.ts";
import { type ConceptGraph, edgeIdOf, type GraphEdge, type Subgraph } from "../graph/concept-graph.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import type { Open, View } from "./view-state.ts";

export interface Drawn extends Subgraph {
  /** Nodes that pass the filters and are folded away, each with the node that stands for it. */
  readonly folded: ReadonlyMap<NodeId, NodeId>;
}

/**
 * Folds a graph: an edge of a folded node becomes one of the node that stands for it, with its claims; what would lead from a node to
 * itself is left out.
 *
 * @param open what the reader has opened
 * @param requiredNodes nodes that have to be in sight whatever is folded
 */
export function folded(graph: ConceptGraph, shown: Subgraph, open: Open, requiredNodes: Iterable<NodeId> = []): Drawn {
  const { for: standInFor, found } = representativesOf(graph, open, requiredNodes);
  const edges = new Map<EdgeId, GraphEdge>();
  for (const edge of shown.edges.values()) {
    const [from, to] = [standInFor(edge.from), standInFor(edge.to)];
    if (from === to && edge.from !== edge.to) continue;
    const id = edgeIdOf({ from, to, relation: edge.relation });
    const bundle = edges.get(id);
    edges.set(id, bundle ? { ...bundle, claims: [...bundle.claims, ...edge.claims] } : { ...edge, id, from, to });
  }
  const nodes = new Set([...shown.nodes].map(standInFor));
  return { nodes, edges, folded: new Map([...found].filter(([id, stand]) => id !== stand && shown.nodes.has(id))) };
}

/** Finds the nodes that a selection requires to be visible, whatever is collapsed. */
export const requiredNodesOf = (
  { selection, ego }: Pick<View, "selection" | "ego">,
  graph: ConceptGraph,
  answer?: Highlight,
): readonly NodeId[] => kindOf(selection).nodes(selection, { graph, ego, answer });
