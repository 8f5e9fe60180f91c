/** Moves points apart that lie on each other, so that every one can be seen with its lines. */
import { cellOf, cellsAround, wayBetween } from "./cells.ts";
import type { Position } from "./layout-file.ts";

/** Rounds are few: a crowd stays a crowd, only less dense. */
const rounds = 24;
/** Points need this share of the room that each has on average, and no more than this share of the longer side of all. */
const [shareOfRoom, shareOfSide] = [0.55, 1 / 14];

/**
 * Moves points apart, in place. The same points in the same order give the same places.
 *
 * @param places x and y of each point by turns
 */
export function spreadApart(places: Float64Array): void {
  const count = places.length / 2;
  const wanted = roomOf(places);
  if (count < 2 || wanted === 0) return;
  for (let round = 0; round < rounds; round++) {
    const cells = cellsOf(places, wanted);
    let isClear = true;
    for (let first = 0; first < count; first++)
      for (const second of near(cells, places, first, wanted))
        if (second > first && separate(places, first, second, wanted)) isClear = false;
    if (isClear) return;
  }
}

function roomOf(places: Float64Array): number {
  let [minX, minY, maxX, maxY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < places.length; index += 2) {
    const [x, y] = [places[index] as number, places[index + 1] as number];
    [minX, minY, maxX, maxY] = [Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y)];
  }
  const side = Math.max(maxX - minX, maxY - minY);
  return Math.min(shareOfRoom * Math.sqrt(((maxX - minX) * (maxY - minY) * 2) / places.length), shareOfSide * side) || shareOfSide * side;
}

const pointIn = (places: Float64Array, point: number): Position => ({ x: places[2 * point] as number, y: places[2 * point + 1] as number });

function cellsOf(places: Float64Array, side: number): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>();
  for (let point = 0; 2 * point < places.length; point++) {
    const key = cellOf(pointIn(places, point), side);
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  return cells;
}

function* near(cells: ReadonlyMap<number, readonly number[]>, places: Float64Array, point: number, side: number): Generator<number> {
  for (const key of cellsAround(pointIn(places, point), side)) yield* cells.get(key) ?? [];
}

/** Moves each of two points half of what is missing. Returns true if they were too close. */
function separate(places: Float64Array, first: number, second: number, wanted: number): boolean {
  const x = (places[2 * second] as number) - (places[2 * first] as number);
  const y = (places[2 * second + 1] as number) - (places[2 * first + 1] as number);
  const distance = Math.hypot(x, y);
  if (distance >= wanted * 0.999) return false;
  const half = (wanted - distance) / 2;
  const [toX, toY] = wayBetween(x, y, second);
  places[2 * first] = (places[2 * first] as number) - toX * half;
  places[2 * first + 1] = (places[2 * first + 1] as number) - toY * half;
  places[2 * second] = (places[2 * second] as number) + toX * half;
  places[2 * second + 1] = (places[2 * second + 1] as number) + toY * half;
  return true;
}
