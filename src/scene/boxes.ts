/** Boxes on the page, and lines that pass through them. */
import type { Box, PagePoint, PlacedLabel } from "./scene-types.ts";

/**
 * True if two boxes overlap; those that only touch do not.
 *
 * @param air the gap that must be left between them at the sides, in pixels
 */
export const overlap = (a: Box, b: Box, air = 0): boolean =>
  a.left < b.left + b.width + air && b.left < a.left + a.width + air && a.top < b.top + b.height && b.top < a.top + a.height;

/**
 * Returns the part of a line inside a box, in shares of its length; undefined if it misses the box, or only touches it.
 *
 * @see Foley et al. 1990, Computer Graphics: Principles and Practice, 3.12: parametric line clipping
 */
export function shareInside(
  start: PagePoint,
  end: PagePoint,
  { left, top, width, height }: Box,
): readonly [enters: number, leaves: number] | undefined {
  let [enters, leaves] = [0, 1];
  for (const [from, step, low, high] of [
    [start.left, end.left - start.left, left, left + width],
    [start.top, end.top - start.top, top, top + height],
  ] as const) {
    if (step === 0) {
      if (from < low || from > high) return undefined;
      continue;
    }
    const [a, b] = [(low - from) / step, (high - from) / step];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters < leaves ? [enters, leaves] : undefined;
}

/** The boxes that the letters of a label are in: one, or the squares along a line for which it is turned. */
export function partsOf(label: Box & Pick<PlacedLabel, "turn">): readonly Box[] {
  const { left, top, width, height, turn } = label;
  if (turn === 0) return [label];
  const side = height * 0.8;
  const count = Math.ceil(width / side) + 1;
  return Array.from({ length: count }, (_, index) => {
    const along = (width - side) * (index / (count - 1) - 0.5);
    return {
      left: left + (width - side) / 2 + along * Math.cos(turn),
      top: top + (height - side) / 2 + along * Math.sin(turn),
      width: side,
      height: side,
    };
  });
}
