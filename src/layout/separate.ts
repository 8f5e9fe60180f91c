/** Removes overlaps from a layout with small movements. */

import type { Position } from "./layout-file.ts";
import { fractionOf } from "./pseudo-random.ts";

export interface Disc {
  readonly id: string;
  /** Layout units. */
  readonly radius: number;
}

/** Minimum distance between the rims of two nodes in layout units: room for their outlines and a line between them. */
export const clearance = 5;
/** Layout units added to each push. */
const slack = 0.3;
const maxRounds = 800;

/**
 * Pushes overlapping discs apart until none overlaps.
 *
 * graphology-layout-noverlap moves discs with the same centre at random, so two runs differ; here the direction depends on the ids.
 * Stops after 800 rounds at the latest.
 *
 * @param discs in the order of their ids; the order changes the result
 * @param gap   minimum distance between the rims of two discs, in layout units
 */
export function separate(
  discs: readonly Disc[],
  positions: ReadonlyMap<string, Position>,
  gap: number = clearance,
): ReadonlyMap<string, Position> {
  const places = discs.map(({ id }) => ({ ...(positions.get(id) ?? { x: 0, y: 0 }) }));
  const widest = Math.max(...discs.map(({ radius }) => radius), 1) * 2 + gap;
  for (let round = 0; round < maxRounds; round++) {
    let isClear = true;
    for (const [a, b] of nearbyPairs(places, widest)) {
      const first = places[a] as { x: number; y: number };
      const second = places[b] as { x: number; y: number };
      const apart = (discs[a] as Disc).radius + (discs[b] as Disc).radius + gap;
      let dx = second.x - first.x;
      let dy = second.y - first.y;
      let distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= apart) continue;
      isClear = false;
      if (distance < 0.01) {
        dx = fractionOf((discs[b] as Disc).id, "apart-x") - 0.5;
        dy = fractionOf((discs[b] as Disc).id, "apart-y") - 0.5;
        distance = Math.sqrt(dx * dx + dy * dy) || 1;
      }
      // Pushes a little further than needed, because rounding could bring the overlap back.
      const push = (apart + slack - Math.min(distance, apart)) / distance / 2;
      first.x -= dx * push;
      first.y -= dy * push;
      second.x += dx * push;
      second.y += dy * push;
    }
    if (isClear) break;
  }
  return new Map(discs.map(({ id }, index) => [id, places[index] as Position]));
}

/** Pairs of indices closer than about `cellSize`, found through a grid, in a fixed order. */
function nearbyPairs(places: readonly Position[], cellSize: number): [number, number][] {
  const cells = new Map<string, number[]>();
  const cellOf = ({ x, y }: Position): [number, number] => [Math.floor(x / cellSize), Math.floor(y / cellSize)];
  const pairs: [number, number][] = [];
  places.forEach((place, index) => {
    const [column, row] = cellOf(place);
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) pairs.push([other, index]);
    const key = `${column} ${row}`;
    const cell = cells.get(key);
    if (cell) cell.push(index);
    else cells.set(key, [index]);
  });
  return pairs;
}
