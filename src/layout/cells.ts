/** Cells of a square grid, so that what is near a point is found without looking at everything; and which way two points in one place part. */
import type { Position } from "./layout-file.ts";

/** Cells far from each other may have the same key; distances tell what is in them apart. */
const keyOf = (column: number, row: number): number => column * 1_000_003 + row;

/** @param side of a cell */
export const cellOf = ({ x, y }: Position, side: number): number => keyOf(Math.floor(x / side), Math.floor(y / side));

/** The cell of a point, and the eight around it. */
export function cellsAround({ x, y }: Position, side: number): readonly number[] {
  const [column, row] = [Math.floor(x / side), Math.floor(y / side)];
  return [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((up) => keyOf(column + right, row + up)));
}

/** The direction from one point to another, of length 1; of two in the same place, one that a rank gives. */
export function wayBetween(x: number, y: number, rank: number): readonly [x: number, y: number] {
  const distance = Math.hypot(x, y);
  // By 2.4 radians, the golden angle, neighbours in rank go well apart.
  return distance > 0 ? [x / distance, y / distance] : [Math.cos(2.4 * rank), Math.sin(2.4 * rank)];
}
