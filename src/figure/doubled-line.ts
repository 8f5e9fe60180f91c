/**
 * A line of which it is not certain what it says: two thin strokes beside each other, which together are as wide as the one stroke of a
 * line that is certain. So it has no more ink, and what is certain is never paler than what is not.
 */

interface DoubledLine {
  /** The width of each of the two strokes. */
  readonly stroke: number;
  /** Between the strokes. */
  readonly gap: number;
  /** Of both strokes and the gap. */
  readonly whole: number;
}

/** The least gap, in points: narrower ones fill with ink in print. Between heavy strokes it is this share of their width. */
const minGap = 0.9;
const heavyGap = 0.35;

/**
 * Finds the strokes of a doubled line, all in the same unit.
 *
 * @param width of the line if it were certain
 * @param point a point of the sheet
 */
export function doubledLine(width: number, point: number): DoubledLine {
  const gap = Math.max(minGap * point, heavyGap * width);
  return { stroke: width / 2, gap, whole: width + gap };
}
