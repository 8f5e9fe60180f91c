/** The nodes of an ego network that the map leaves out: from the second step on, it draws only those of types that the first view has. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { egoNetwork } from "../graph/ego-network.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { type NodeType, nodeTypeIds } from "../model/node-types.ts";
import { collapseFamilies, type RenderedGraph, requiredNodesOf } from "./collapse.ts";
import { visibleGraph } from "./filters.ts";
import type { EgoSetting, ViewState } from "./view-state.ts";

/**
 * Counts, by type, the nodes within the steps of the selected node that are drawn only with `withWaiting`, whether the view has it or not.
 *
 * @returns the types in the order of their table, without those of which all nodes are drawn; none unless one node is selected
 */
export function undrawnByType(
  graph: ConceptGraph,
  view: Pick<ViewState, "selection" | "ego" | "hidden" | "added" | "expandedFamilies">,
): readonly (readonly [NodeType, number])[] {
  const { selection } = view;
  if (selection.kind !== "node") return [];
  const { withWaiting: _, ...ego } = view.ego;
  const renderedWith = (setting: EgoSetting): RenderedGraph => {
    const required = requiredNodesOf({ selection, ego: setting }, graph);
    return collapseFamilies(graph, visibleGraph(graph, view, required), view.expandedFamilies, required);
  };
  const drawn = renderedWith(ego).nodes;
  const { steps } = egoNetwork(renderedWith({ ...ego, withWaiting: true }).edges.values(), selection.id, ego);
  const undrawn = groupedBy(
    [...steps.keys()].filter((id) => id !== selection.id && !drawn.has(id)),
    (id) => graph.node(id).type,
  );
  return nodeTypeIds.flatMap((type) => {
    const { length } = undrawn.get(type) ?? [];
    return length === 0 ? [] : [[type, length] as const];
  });
}
