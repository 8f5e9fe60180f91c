/** Says how much each node and edge stands out. */
import { edgeIdOf } from "../graph/concept-graph.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import type { RenderedGraph } from "../view/collapse.ts";
import type { Emphasis } from "./scene-types.ts";

export interface Emphases {
  node(id: NodeId): Emphasis;
  edge(id: EdgeId): Emphasis;
}

/**
 * Fades all but a highlight; where there is none, all that is rendered is plain. A collapsed family stands out if one of its members does.
 *
 * @param rendered the nodes and edges that the map renders
 */
export function emphasesOf(rendered: RenderedGraph, highlight?: Highlight): Emphases {
  if (!highlight) {
    return {
      node: (id) => (rendered.nodes.has(id) ? "plain" : "faded"),
      edge: (id) => (rendered.edges.has(id) ? "plain" : "faded"),
    };
  }
  const { nodes, edges, selected, plain } = highlight;
  const emphasisOf = (id: NodeId | EdgeId, isNear: boolean): Emphasis =>
    selected?.has(id) ? "selected" : isNear ? "near" : plain?.has(id) ? "plain" : "faded";
  const heads = new Set([...rendered.collapsedInto].filter(([member]) => nodes.has(member)).map(([, head]) => head));
  const isBundleOfHighlighted = (id: EdgeId): boolean =>
    heads.size > 0 && (rendered.edges.get(id)?.claims.some((claim) => edges.has(edgeIdOf(claim))) ?? false);
  return {
    node: (id) => emphasisOf(id, nodes.has(id) || heads.has(id)),
    edge: (id) => emphasisOf(id, edges.has(id) || isBundleOfHighlighted(id)),
  };
}
