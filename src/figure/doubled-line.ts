/**
 * A line of which it is not certain what it says: two thin strokes beside each other, which together are as wide as the one stroke of a
 * line that is certain. So it has no more ink, and what is certain is never paler than what is not.
 */
import { wideGap } from "../scene/line-styles.ts";

interface DoubledLine {
  /** The width of each of the two strokes. */
  readonly stroke: number;
  /** Between the strokes. */
  readonly gap: number;
  /** Of both strokes and the gap. */
  readonly whole: number;
}

/** The least gap in print, in points: narrower ones fill with ink. */
const minGap = 0.9;

/**
 * Finds the strokes of a doubled line on a sheet, all in the same unit.
 *
 * @param width of the line if it were certain
 * @param point a point of the sheet
 */
export const doubledLine = (width: number, point: number): DoubledLine => strokesWithGap(width, minGap * point);

/**
 * Finds the strokes of a doubled line with a gap of a least width.
 *
 * @param width of the line if it were certain
 */
export function strokesWithGap(width: number, least: number): DoubledLine {
  const gap = Math.max(least, wideGap * width);
  return { stroke: width / 2, gap, whole: width + gap };
}
