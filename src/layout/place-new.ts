/** Gives new nodes a place in a map that stands, as near as may be to what they are joined to. */

import type { Position } from "./layout-file.ts";
import { shareOf } from "./pseudo-random.ts";
import { clearance, type Disc } from "./separate.ts";

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Directions of the golden angle, one after the other, without sines that engines may round differently. */
const turn = { cos: -0.7373688780783197, sin: 0.6754902942615238 };
/** Layout units from one tried place to the next ring's. */
const step = 2.5;

/**
 * Places nodes one after the other, those with the most placed neighbours first; each at the free spot nearest to its neighbours' centroid.
 * Nothing that has a place moves.
 *
 * @param waiting nodes without a place, in the order of their ids
 */
export function placeNew(
  waiting: readonly Disc[],
  { placed, radii, links }: { placed: ReadonlyMap<string, Position>; radii: ReadonlyMap<string, number>; links: readonly Link[] },
): ReadonlyMap<string, Position> {
  const places = new Map(placed);
  const linksOf = new Map<string, Link[]>();
  for (const link of links) for (const id of [link.from, link.to]) linksOf.set(id, [...(linksOf.get(id) ?? []), link]);
  const placedNeighbours = (id: string): [Position, number][] =>
    (linksOf.get(id) ?? []).flatMap((link) => {
      const other = places.get(link.from === id ? link.to : link.from);
      return other && link.from !== link.to ? [[other, link.weight]] : [];
    });

  const left = [...waiting];
  while (left.length > 0) {
    let next = 0;
    for (let index = 1; index < left.length; index++)
      if (placedNeighbours((left[index] as Disc).id).length > placedNeighbours((left[next] as Disc).id).length) next = index;
    const [disc] = left.splice(next, 1) as [Disc];
    const wish = centroid(placedNeighbours(disc.id)) ?? edgeSpot(disc.id, places);
    places.set(disc.id, freeSpot(disc, wish, places, radii));
  }
  return places;
}

function centroid(neighbours: readonly [Position, number][]): Position | undefined {
  if (neighbours.length === 0) return undefined;
  const weight = neighbours.reduce((sum, [, share]) => sum + share, 0);
  return {
    x: neighbours.reduce((sum, [{ x }, share]) => sum + x * share, 0) / weight,
    y: neighbours.reduce((sum, [{ y }, share]) => sum + y * share, 0) / weight,
  };
}

/** Where a node that is joined to nothing goes: somewhere in the map, by its id. */
function edgeSpot(id: string, places: ReadonlyMap<string, Position>): Position {
  const all = [...places.values()];
  const low = (values: number[]): number => Math.min(...values, 0);
  const high = (values: number[]): number => Math.max(...values, 0);
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  return {
    x: low(xs) + (high(xs) - low(xs)) * shareOf(id, "x"),
    y: low(ys) + (high(ys) - low(ys)) * shareOf(id, "y"),
  };
}

function freeSpot(disc: Disc, wish: Position, places: ReadonlyMap<string, Position>, radii: ReadonlyMap<string, number>): Position {
  const others = [...places].map(([id, place]) => ({ place, radius: radii.get(id) ?? 10 }));
  let direction = { x: 1, y: 0 };
  for (let tried = 0; ; tried++) {
    const distance = step * Math.sqrt(tried);
    const spot = { x: wish.x + direction.x * distance, y: wish.y + direction.y * distance };
    const isFree = others.every(({ place, radius }) => {
      const dx = place.x - spot.x;
      const dy = place.y - spot.y;
      const room = radius + disc.radius + clearance + 0.2;
      return dx * dx + dy * dy >= room * room;
    });
    if (isFree) return spot;
    direction = { x: direction.x * turn.cos - direction.y * turn.sin, y: direction.x * turn.sin + direction.y * turn.cos };
  }
}
