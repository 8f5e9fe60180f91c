/** Takes overlaps out of a map, moving as little as may be. */

import type { Position } from "./layout-file.ts";
import { shareOf } from "./pseudo-random.ts";

export interface Disc {
  readonly id: string;
  /** Layout units. */
  readonly radius: number;
}

/** Layout units between two nodes at least, for their outlines and a line between. */
export const clearance = 5;
const slack = 0.3;
const mostRounds = 800;

/**
 * Pushes overlapping discs apart until none overlaps.
 *
 * The library that does this shakes discs that lie on one another by chance, so that two runs differ; here the shaking hangs on the ids.
 *
 * @param discs in the order of their ids
 * @param room  layout units that two discs must have between them
 */
export function separate(
  discs: readonly Disc[],
  positions: ReadonlyMap<string, Position>,
  room: number = clearance,
): ReadonlyMap<string, Position> {
  const places = discs.map(({ id }) => ({ ...(positions.get(id) ?? { x: 0, y: 0 }) }));
  const widest = Math.max(...discs.map(({ radius }) => radius), 1) * 2 + room;
  for (let round = 0; round < mostRounds; round++) {
    let isClear = true;
    for (const [a, b] of neighbouring(places, widest)) {
      const first = places[a] as { x: number; y: number };
      const second = places[b] as { x: number; y: number };
      const apart = (discs[a] as Disc).radius + (discs[b] as Disc).radius + room;
      let dx = second.x - first.x;
      let dy = second.y - first.y;
      let distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= apart) continue;
      isClear = false;
      if (distance < 0.01) {
        dx = shareOf((discs[b] as Disc).id, "apart-x") - 0.5;
        dy = shareOf((discs[b] as Disc).id, "apart-y") - 0.5;
        distance = Math.sqrt(dx * dx + dy * dy) || 1;
      }
      // A little more than needed, or rounding would bring the overlap back.
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

/** Pairs that may touch, from a grid; in a fixed order, because the order changes the result. */
function neighbouring(places: readonly Position[], reach: number): [number, number][] {
  const cells = new Map<string, number[]>();
  const cellOf = ({ x, y }: Position): [number, number] => [Math.floor(x / reach), Math.floor(y / reach)];
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
