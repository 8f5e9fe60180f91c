/** Takes overlaps out of a map, moving as little as may be. */
import { shareOf } from "./chance.ts";
import type { Position } from "./positions.ts";

export interface Disc {
  readonly id: string;
  /** Layout units. */
  readonly radius: number;
}

/** Layout units between two nodes at least, for their outlines and a line between. */
export const clearance = 5;
const mostRounds = 800;

/**
 * Pushes overlapping discs apart until none overlaps.
 *
 * The library that does this shakes discs that lie on one another by chance, so that two runs differ; here the shaking hangs on the ids.
 *
 * @param discs in the order of their ids
 * @param held  ids that must not move; they push and are not pushed
 */
export function separate(
  discs: readonly Disc[],
  positions: ReadonlyMap<string, Position>,
  held: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Position> {
  const places = discs.map(({ id }) => ({ ...(positions.get(id) ?? { x: 0, y: 0 }) }));
  const widest = Math.max(...discs.map(({ radius }) => radius), 1) * 2 + clearance;
  for (let round = 0; round < mostRounds; round++) {
    let isClear = true;
    for (const [a, b] of neighbouring(places, widest)) {
      const first = places[a] as { x: number; y: number };
      const second = places[b] as { x: number; y: number };
      const wanted = (discs[a] as Disc).radius + (discs[b] as Disc).radius + clearance + 0.2;
      let dx = second.x - first.x;
      let dy = second.y - first.y;
      let distance = Math.sqrt(dx * dx + dy * dy);
      if (distance >= wanted - 0.1) continue;
      const isHeldA = held.has((discs[a] as Disc).id);
      const isHeldB = held.has((discs[b] as Disc).id);
      if (isHeldA && isHeldB) continue;
      isClear = false;
      if (distance < 0.01) {
        dx = shareOf((discs[b] as Disc).id, "apart-x") - 0.5;
        dy = shareOf((discs[b] as Disc).id, "apart-y") - 0.5;
        distance = Math.sqrt(dx * dx + dy * dy) || 1;
      }
      const push = (wanted - Math.min(distance, wanted)) / distance || 0.5;
      const shareA = isHeldA ? 0 : isHeldB ? 1 : 0.5;
      first.x -= dx * push * shareA;
      first.y -= dy * push * shareA;
      second.x += dx * push * (1 - shareA);
      second.y += dy * push * (1 - shareA);
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
