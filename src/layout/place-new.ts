/** Places new nodes in an existing layout, as near to their neighbours as there is room. */

import type { Position } from "./layout-file.ts";
import { fractionOf } from "./pseudo-random.ts";
import { clearance, type Disc } from "./separate.ts";

export interface WeightedEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Cosine and sine of the golden angle (137.5°), as literals: engines may round `Math.sin` differently. */
const goldenAngle = { cos: -0.7373688780783197, sin: 0.6754902942615238 };
/** Scale of the spiral of tried places, in layout units: the n-th lies `spiralStep * sqrt(n)` from the wanted place. */
const spiralStep = 2.5;

/**
 * Places nodes one after another, those with the most placed neighbours first, each at the free spot nearest to the centroid of its
 * neighbours. Placed nodes do not move.
 *
 * @param newNodes nodes without a position, in the order of their ids
 * @returns the positions of all nodes, old and new
 */
export function placeNewNodes(
  newNodes: readonly Disc[],
  { placed, radii, edges }: { placed: ReadonlyMap<string, Position>; radii: ReadonlyMap<string, number>; edges: readonly WeightedEdge[] },
): ReadonlyMap<string, Position> {
  const places = new Map(placed);
  const edgesOf = new Map<string, WeightedEdge[]>();
  for (const edge of edges) for (const id of [edge.from, edge.to]) edgesOf.set(id, [...(edgesOf.get(id) ?? []), edge]);
  const placedNeighbours = (id: string): [Position, number][] =>
    (edgesOf.get(id) ?? []).flatMap((edge) => {
      const other = places.get(edge.from === id ? edge.to : edge.from);
      return other && edge.from !== edge.to ? [[other, edge.weight]] : [];
    });

  const remaining = [...newNodes];
  while (remaining.length > 0) {
    let next = 0;
    for (let index = 1; index < remaining.length; index++)
      if (placedNeighbours((remaining[index] as Disc).id).length > placedNeighbours((remaining[next] as Disc).id).length) next = index;
    const [disc] = remaining.splice(next, 1) as [Disc];
    const wanted = centroid(placedNeighbours(disc.id)) ?? spotById(disc.id, places);
    places.set(disc.id, freeSpot(disc, wanted, places, radii));
  }
  return places;
}

function centroid(neighbours: readonly [Position, number][]): Position | undefined {
  if (neighbours.length === 0) return undefined;
  const total = neighbours.reduce((sum, [, weight]) => sum + weight, 0);
  return {
    x: neighbours.reduce((sum, [{ x }, share]) => sum + x * share, 0) / total,
    y: neighbours.reduce((sum, [{ y }, share]) => sum + y * share, 0) / total,
  };
}

/** A point inside the layout that depends on the id alone, for a node without placed neighbours. */
function spotById(id: string, places: ReadonlyMap<string, Position>): Position {
  const all = [...places.values()];
  const low = (values: number[]): number => Math.min(...values, 0);
  const high = (values: number[]): number => Math.max(...values, 0);
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  return {
    x: low(xs) + (high(xs) - low(xs)) * fractionOf(id, "x"),
    y: low(ys) + (high(ys) - low(ys)) * fractionOf(id, "y"),
  };
}

/** The first free point on a spiral around the wanted one (Vogel's sunflower: golden angle, radius by square root). */
function freeSpot(disc: Disc, wanted: Position, places: ReadonlyMap<string, Position>, radii: ReadonlyMap<string, number>): Position {
  const others = [...places].map(([id, place]) => ({ place, radius: radii.get(id) ?? 10 }));
  let direction = { x: 1, y: 0 };
  for (let tried = 0; ; tried++) {
    const distance = spiralStep * Math.sqrt(tried);
    const spot = { x: wanted.x + direction.x * distance, y: wanted.y + direction.y * distance };
    const isFree = others.every(({ place, radius }) => {
      const dx = place.x - spot.x;
      const dy = place.y - spot.y;
      const minDistance = radius + disc.radius + clearance + 0.2;
      return dx * dx + dy * dy >= minDistance * minDistance;
    });
    if (isFree) return spot;
    direction = {
      x: direction.x * goldenAngle.cos - direction.y * goldenAngle.sin,
      y: direction.x * goldenAngle.sin + direction.y * goldenAngle.cos,
    };
  }
}
