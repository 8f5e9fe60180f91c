/** The cost of an arrangement to its readers: lines behind names and marks, lines that cross, names that touch. */
import type { NodeId } from "../model/built.ts";
import { overlap, shareInside } from "./boxes.ts";
import type { Box, PagePoint } from "./scene-types.ts";

/** A node with the box of its name. */
export interface ReadingSpot {
  readonly id: NodeId;
  readonly layer: number;
  readonly at: PagePoint;
  readonly radius: number;
  readonly name: Box;
}

export interface ReadingLine {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** The cost of two names that touch: no arrangement has it that is worth showing. */
export const touchingCost = 1000;
const costs = {
  touching: touchingCost,
  crowded: 6,
  throughMark: 60,
  throughName: 30,
  behindOwnName: 3,
  crossing: 8,
  closeWords: 16,
  steep: 16,
  uneven: 6,
} as const;
/** Kept free around a mark that a line passes, in pixels. */
const air = 18;

/** In pixels. */
export interface ReadingMeasures {
  readonly height: number;
  /** The distance from one node to the next of its column that lets names and words stand freely. */
  readonly pitch: number;
  /** The widest word on a line. */
  readonly word: { readonly width: number; readonly height: number };
}

/** Adds up the costs. */
export function readingCost(
  spots: readonly ReadingSpot[],
  lines: readonly ReadingLine[],
  { pitch, height, word }: ReadingMeasures,
): number {
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const drawn = lines.flatMap(({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b ? [{ a, b }] : [];
  });
  let cost = 0;
  spots.forEach((spot, index) => {
    for (const other of spots.slice(index + 1)) {
      if (overlap(spot.name, other.name) || overlap(spot.name, markBox(other)) || overlap(markBox(spot), other.name))
        cost += costs.touching;
      const apart = Math.abs(spot.at.top - other.at.top);
      if (spot.layer === other.layer && apart < pitch) cost += costs.crowded * (1 - apart / pitch);
    }
  });
  drawn.forEach(({ a, b }, index) => {
    cost += (costs.steep * Math.abs(a.at.top - b.at.top)) / height;
    for (const spot of spots) {
      const isEnd = spot === a || spot === b;
      if (!isEnd && distance(spot.at, a.at, b.at) < spot.radius + air) cost += costs.throughMark;
      if (shareInside(a.at, b.at, spot.name)) cost += isEnd ? costs.behindOwnName : costs.throughName;
    }
    for (const other of drawn.slice(index + 1)) {
      const shared = [other.a, other.b].filter((end) => end === a || end === b).length;
      if (shared === 0 && cross(a.at, b.at, other.a.at, other.b.at)) cost += costs.crossing;
      if (shared < 2) cost += costs.closeWords * closeness(middleOf(a.at, b.at), middleOf(other.a.at, other.b.at), word);
    }
  });
  const middle = spots.reduce((sum, { at }) => sum + at.top, 0) / Math.max(spots.length, 1);
  return cost + (costs.uneven * Math.abs(middle - height / 2)) / height;
}

const middleOf = (a: PagePoint, b: PagePoint): PagePoint => ({ left: (a.left + b.left) / 2, top: (a.top + b.top) / 2 });

/** From 0 for words that do not touch to 1 for those at one place. */
const closeness = (a: PagePoint, b: PagePoint, { width, height }: ReadingMeasures["word"]): number =>
  Math.abs(a.left - b.left) < width ? Math.max(0, 1 - Math.abs(a.top - b.top) / height) : 0;

const markBox = ({ at, radius }: ReadingSpot): Box => ({
  left: at.left - radius,
  top: at.top - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** The distance of a point from a line between two others. */
function distance(point: PagePoint, a: PagePoint, b: PagePoint): number {
  const [dx, dy] = [b.left - a.left, b.top - a.top];
  const share = Math.min(Math.max(((point.left - a.left) * dx + (point.top - a.top) * dy) / (dx * dx + dy * dy || 1), 0), 1);
  return Math.hypot(point.left - a.left - share * dx, point.top - a.top - share * dy);
}

function cross(a: PagePoint, b: PagePoint, c: PagePoint, d: PagePoint): boolean {
  const side = (p: PagePoint, q: PagePoint, r: PagePoint): number =>
    Math.sign((q.left - p.left) * (r.top - p.top) - (q.top - p.top) * (r.left - p.left));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
