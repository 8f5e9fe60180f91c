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

/** A round mark of a node that is not at an end of a line. */
interface ForeignMark {
  readonly centre: PagePoint;
  /** CSS pixels. */
  readonly radius: number;
}

/** Between a line and a mark that it passes, and between it and one that it would run through, in CSS pixels. */
const [clear, gap] = [1, 2.2];

/** A shorter part of a line between a mark that it passes and its own end, in CSS pixels, would be taken for the end of another's line. */
const shortestEnd = 16;

/**
 * The parts of a line on which it would run through the marks of others: it stops at their sides, so that it is taken for none of theirs. It goes
 * on past those near its ends, from which too little of it would be left.
 */
export function spansThroughMarks(
  marks: readonly ForeignMark[],
  [from, to]: Span,
  pointAt: (distance: number) => PagePoint,
  half: number,
): readonly Span[] {
  const [start, end] = [pointAt(from), pointAt(to)];
  const length = to - from;
  if (length <= 0) return [];
  const along = { left: (end.left - start.left) / length, top: (end.top - start.top) / length };
  return marks.flatMap(({ centre, radius }): readonly Span[] => {
    const [left, top] = [centre.left - start.left, centre.top - start.top];
    const aside = Math.abs(left * along.top - top * along.left);
    if (aside > radius + half + clear) return [];
    const nearest = left * along.left + top * along.top;
    const reach = Math.sqrt((radius + half + gap) ** 2 - aside ** 2);
    return nearest - reach < shortestEnd || nearest + reach > length - shortestEnd
      ? []
      : [[from + nearest - reach, from + nearest + reach]];
  });
}

/** The parts of some spans that are outside others. */
export function spansWithout(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  return holes.reduce<readonly Span[]>(
    (left, [enters, leaves]) =>
      left.flatMap(([from, to]): readonly Span[] => {
        const parts: readonly Span[] = [
          [from, Math.min(to, enters)],
          [Math.max(from, leaves), to],
        ];
        return parts.filter(([first, last]) => last - first > 0.01);
      }),
    spans,
  );
}

const grown = ({ left, top, width, height }: Box, half: number): Box => ({
  left: left - half,
  top: top - half,
  width: width + 2 * half,
  height: height + 2 * half,
});
