/** The state of each node and claim on the map, for lists of rows. */
import { computed } from "@preact/signals-core";
import type { ClaimId, NodeId } from "../model/built.ts";
import { filtered, rendered } from "./derived.ts";
import { graph } from "./graph-state.ts";
import { picture } from "./map-picture.ts";

/** The emphasis on the map; or "off" if it is not on the map; or the node it is collapsed into. */
export type RowState = "selected" | "near" | "plain" | "faded" | "off" | { readonly into: NodeId };

export const nodeStates = computed((): ReadonlyMap<NodeId, RowState> => {
  const states = new Map<NodeId, RowState>();
  const emphases = new Map(picture.value.nodes.map(({ id, emphasis }) => [id, emphasis]));
  for (const { id } of graph.value.nodes) {
    const into = rendered.value.collapsedInto.get(id);
    states.set(id, into ? { into } : rendered.value.nodes.has(id) ? (emphases.get(id) ?? "off") : "off");
  }
  return states;
});

/** The state of a claim is that of its edge. A claim inside a collapsed family has no edge on the map. */
export const claimStates = computed((): ReadonlyMap<ClaimId, RowState> => {
  const states = new Map<ClaimId, RowState>();
  for (const edge of filtered.value.edges.values()) {
    const into = rendered.value.collapsedInto.get(edge.from) ?? rendered.value.collapsedInto.get(edge.to);
    for (const { id } of edge.claims) states.set(id, into ? { into } : "off");
  }
  const emphases = new Map(picture.value.edges.map(({ id, emphasis }) => [id, emphasis]));
  for (const edge of rendered.value.edges.values()) {
    const emphasis = emphases.get(edge.id);
    if (emphasis) for (const { id } of edge.claims) states.set(id, emphasis);
  }
  return states;
});
