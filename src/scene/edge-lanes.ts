/** Parallel edges lie beside each other in lanes, like the tracks of a railway. */
import type { GraphEdge } from "../graph/concept-graph.ts";
import type { EdgeId } from "../model/built.ts";
import type { SceneEdge } from "./scene-types.ts";

/** Pixels between the lines of two neighbouring lanes. */
export const laneGap = 4.5;

/**
 * The lane of every edge: 0 in the middle, then 1, -1, 2, -2, … as seen from the lower id of its two nodes.
 *
 * @param edges in the order of their ids
 */
export function lanesOf(edges: readonly Pick<GraphEdge, "id" | "from" | "to">[]): ReadonlyMap<EdgeId, number> {
  const taken = new Map<string, number>();
  const lanes = new Map<EdgeId, number>();
  for (const { id, from, to } of edges) {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const turn = taken.get(pair) ?? 0;
    taken.set(pair, turn + 1);
    lanes.set(id, turn === 0 ? 0 : turn % 2 === 1 ? (turn + 1) / 2 : -turn / 2);
  }
  return lanes;
}

/** Which side of an edge, seen from its source, its lane lies on. */
export const laneFromSource = (edge: Pick<SceneEdge, "from" | "to" | "lane">): number => (edge.from < edge.to ? edge.lane : -edge.lane);

/** Pixels to the right of the straight line from source to target; never beside the smaller of the two nodes. */
export function laneOffset(lane: number, smallerRadius: number): number {
  const room = 0.8 * smallerRadius;
  return Math.min(Math.max(lane * laneGap, -room), room);
}
