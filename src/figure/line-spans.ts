/** The parts of a straight line outside boxes and behind them, so that names can be read, and a line is not taken for a broken one. */
import { shareInside } from "../scene/boxes.ts";
import type { Box, PagePoint } from "../scene/scene-types.ts";

/** Distances from the start of the line, in CSS pixels. */
export type Span = readonly [from: number, to: number];

/** A shorter part than this looks like a flaw in the print. */
const shortest = 6;

/**
 * @param pointAt a point of the line by its distance from some point, of which `from` and `to` are the ends of the line
 * @param half    half the width of the line, in CSS pixels
 */
export function spansOutside(
  boxes: readonly Box[],
  [from, to]: Span,
  pointAt: (distance: number) => PagePoint,
  half: number,
): readonly Span[] {
  const length = to - from;
  if (boxes.length === 0 || length <= 0) return [[from, to]];
  const [start, end] = [pointAt(from), pointAt(to)];
  const hidden = boxes
    .map((box) => shareInside(start, end, grown(box, half)))
    .filter((share) => share !== undefined)
    .sort(([a], [b]) => a - b);
  const spans: Span[] = [];
  let free = 0;
  for (const [enters, leaves] of [...hidden, [1, 1] as const]) {
    // What is cut at neither end is kept, however short it is.
    if ((enters - free) * length >= (free === 0 && enters === 1 ? 0 : shortest)) spans.push([from + free * length, from + enters * length]);
    free = Math.max(free, leaves);
  }
  return spans;
}

/** The parts of a line between others: those behind boxes, which `outside` leaves free. */
export function spansBetween(outside: readonly Span[], [from, to]: Span): readonly Span[] {
  const starts = [from, ...outside.map(([, end]) => end)];
  const ends = [...outside.map(([start]) => start), to];
  return starts.flatMap((start, index): readonly Span[] => {
    const end = ends[index] ?? to;
    return end - start > 0.01 ? [[start, end]] : [];
  });
}

const grown = ({ left, top, width, height }: Box, half: number): Box => ({
  left: left - half,
  top: top - half,
  width: width + 2 * half,
  height: height + 2 * half,
});
