/**
 * Walking on from a selected edge by keys: left points at where it comes from and right at where it leads, up and down at what else joins
 * the two; Enter goes to what is pointed at, Escape lets go of it.
 */
import type { ConceptGraph, GraphEdge, Subgraph } from "../graph/concept-graph.ts";
import { placeOn, type WalkGroup, type WalkKey, type WalkMove, type WalkStop, walked, walkFrom } from "./node-navigation.ts";

/**
 * All that joins the two ends of an edge, kind by kind, seen from where it comes from; the edge itself is among it where it is drawn.
 *
 * @param rendered the edges that may be walked
 */
export const linesBetween = (graph: ConceptGraph, rendered: Pick<Subgraph, "edges">, { from, to }: GraphEdge): readonly WalkGroup[] =>
  walkFrom(graph, rendered, from)
    .map((group) => ({ ...group, steps: group.steps.filter(({ other }) => other === to) }))
    .filter(({ steps }) => steps.length > 0);

/**
 * What a key does.
 *
 * @param edge  the selected edge
 * @param lines all that joins its two ends
 * @param stop  what is pointed at, if anything
 * @returns undefined where the key means nothing here
 */
export function walkedOnEdge(edge: GraphEdge, lines: readonly WalkGroup[], stop: WalkStop | undefined, key: WalkKey): WalkMove | undefined {
  switch (key) {
    case "ArrowLeft":
      return { kind: "point", at: { kind: "node", id: edge.from } };
    case "ArrowRight":
      return { kind: "point", at: { kind: "node", id: edge.to } };
    case "ArrowUp":
    case "ArrowDown":
      return walked(lines, stop?.kind === "edge" ? stop.id : edge.id, key);
    case "Enter":
      return stop && stop.id !== edge.id ? { kind: "go", to: stop } : { kind: "read" };
    case "Escape":
      return stop && { kind: "unpoint" };
    case "Backspace":
      return { kind: "back" };
  }
}

/** Whether what is pointed at from an edge is there: one of its ends, or something that joins them. */
export const isOnEdge = (edge: GraphEdge, lines: readonly WalkGroup[], stop: WalkStop): boolean =>
  stop.kind === "node" ? stop.id === edge.from || stop.id === edge.to : placeOn(lines, stop.id) !== undefined;
