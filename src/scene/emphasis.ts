/** Which nodes and edges stand out, for what the reader has selected or points at. */

import { claimsBetween } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { egoNetwork } from "../graph/ego-network.ts";
import { findBundle } from "../graph/hierarchy.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import { isAnswered } from "../view/collapse.ts";
import type { Shown } from "../view/filters.ts";
import type { View } from "../view/view-state.ts";
import type { Emphasis } from "./scene-types.ts";

/** What a question, a comparison or a search for paths is answered with, or what a collection holds. */
export interface Highlight {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  /** Those that it is about. */
  readonly selected?: ReadonlySet<NodeId>;
  /** In a comparison, by the letters of whom each thing is spoken of; those who are compared have their own. */
  readonly letters?: ReadonlyMap<NodeId, string>;
}

export interface Emphases {
  node(id: NodeId): Emphasis;
  edge(id: EdgeId): Emphasis;
}

/** Nothing is selected: all that is shown stands plain. */
const plain = (shown: Shown): Emphases => ({
  node: (id) => (shown.nodes.has(id) ? "plain" : "faded"),
  edge: (id) => (shown.edges.has(id) ? "plain" : "faded"),
});

/**
 * The ego network of a node, as far as it is to reach, the two ends of an edge, or the answer to a question, and all else faded.
 *
 * @param selected    what was selected, or is pointed at
 * @param highlight the answer, where the focus has one
 */
export function emphasesFor(
  graph: ConceptGraph,
  shown: Shown,
  { selection, ego }: Pick<View, "selection" | "ego">,
  highlight?: Highlight,
): Emphases {
  if (isAnswered(selection) && highlight) {
    return {
      node: (id) => (highlight.selected?.has(id) ? "selected" : highlight.nodes.has(id) ? "near" : "faded"),
      edge: (id) => (highlight.edges.has(id) ? "near" : "faded"),
    };
  }
  if (selection.kind === "node" && graph.findNode(selection.id)) {
    const { id: selected } = selection;
    const { steps, edges } = egoNetwork(shown.edges.values(), selected, ego);
    const own = new Set([...shown.edges.values()].filter(({ from, to }) => from === selected || to === selected).map(({ id }) => id));
    const brought = new Set(ego.expanded);
    const byStep = (id: NodeId, step: number): Emphasis => (step === 0 ? "selected" : step === 1 || brought.has(id) ? "near" : "plain");
    return {
      node: (id) => {
        const step = steps.get(id);
        return step === undefined ? "faded" : byStep(id, step);
      },
      edge: (id) => (own.has(id) ? "near" : edges.has(id) ? "plain" : "faded"),
    };
  }
  if (selection.kind === "pair") {
    const own = new Set(claimsBetween(graph, selection.from, selection.to).map(({ id }) => id));
    const edges = [...shown.edges.values()].filter(({ claims }) => claims.some(({ id }) => own.has(id)));
    const ids = new Set(edges.map(({ id }) => id));
    const near = new Set<string>([selection.from, selection.to, ...edges.flatMap(({ from, to }) => [from, to])]);
    return { node: (id) => (near.has(id) ? "near" : "faded"), edge: (id) => (ids.has(id) ? "near" : "faded") };
  }
  if (selection.kind === "edge") {
    const edge = findBundle(graph, selection.id);
    if (edge)
      return {
        node: (id) => (id === edge.from || id === edge.to ? "near" : "faded"),
        edge: (id) => (id === edge.id ? "selected" : "faded"),
      };
  }
  return plain(shown);
}
