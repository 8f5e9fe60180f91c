/** The costs of lines that pass behind the names of others between the sides of a map, or through the marks of others. */
import type { NameSide } from "../scene/name-box.ts";
import type { Box, Frame, PagePoint, SceneEdge } from "../scene/scene-types.ts";
import type { BandMark } from "./band-faults.ts";

/** A mark that moves, or a point that does not. */
interface LineEnd {
  readonly at: PagePoint;
}

export interface BandLine {
  readonly from: LineEnd;
  readonly to: LineEnd;
  /** How much it counts. */
  readonly share: number;
}

/** The mark and the name of a row at a side. */
export interface SideRow extends LineEnd {
  readonly radius: number;
  readonly name?: Box;
}

interface Costly {
  readonly lines: readonly BandLine[];
  readonly bodies: readonly BandMark[];
  readonly rows: readonly SideRow[];
  readonly frame: Pick<Frame, "width" | "height">;
  readonly isInRows: boolean;
}

/** The costs of all that depends on the places of some bodies, each thing once. Bodies are given by their index. */
export interface BandCosts {
  /** The number of lines. */
  readonly lines: number;
  /** How much more it costs where they stand now than where they stood when last kept; infinity where that is more than the limit. */
  readonly change: (moved: readonly number[], limit: number) => number;
  /** All costs, as last kept. */
  readonly total: () => number;
  /** Keeps where they stand now. */
  readonly keep: (moved: readonly number[]) => void;
}

/** Behind the name of another, and behind the name of its own mark. */
const [behindName, behindOwn] = [16, 22];
/** Through the mark of another; and where each name has a row of its own, so that hardly a line can pass beside all marks. */
const [throughMark, throughMarkInRows] = [22, 13];
/** The cost of a pale line, as a share of that, and of one with many claims. */
const [paleShare, manyShare, many] = [0.3, 1.5, 4];
/** The least share of a line behind the name of its own mark: a name struck through by a pale line is hard to read, too. */
const minOwnShare = 0.6;
/** The least share of a line through the mark of another, of which a pale one seems to be as well. */
const minThroughShare = 0.35;
/** How much a line counts: the heavier, the more. */
export const shareOfLine = ({ form, claims }: Pick<SceneEdge, "form" | "claims">): number =>
  form === "hair" ? paleShare : claims < many ? 1 : manyShare;
/** A name above or below its mark is not on its line: it may stand so where lines go to both sides. */
const sideCosts: Readonly<Record<NameSide, number>> = { right: 0, left: 0.7, above: 1.5, below: 2 };
/** To be as far as a tenth of the frame from the first place. */
const farCost = 0.6;
/** Lines shorter than this, as a share of the frame's width, are hard to tell apart; what one costs that has no length. */
const [short, shortCost] = [0.1, 3];
/** Free room around letters and marks, in pixels; around marks half of a heavy line as well. */
const [aroundName, aroundMark] = [1, 3.4];

/** Finds the costs of bodies where they stand, and remembers them. */
export function bandCosts({ lines, bodies, rows, frame, isInRows }: Costly): BandCosts {
  const throughCost = isInRows ? throughMarkInRows : throughMark;
  const isEnd = (body: BandMark, { from, to }: BandLine): boolean => from === body || to === body;
  const linesOf = bodies.map((body) => lines.flatMap((line, index) => (isEnd(body, line) ? [index] : [])));
  const placeCost = ({ at, start, place }: BandMark): number =>
    sideCosts[place.side] + (farCost * Math.hypot((at.left - start.left) / frame.width, (at.top - start.top) / frame.height)) / 0.1;
  const aloneOn = (line: BandLine): number => aloneCost(line, rows, { frameWidth: frame.width, throughCost });

  const places = Float64Array.from(bodies, placeCost);
  const alone = Float64Array.from(lines, aloneOn);
  const onBodies = lines.map((line) => Float64Array.from(bodies, (body) => costOn(body, line, throughCost)));
  const sums = Float64Array.from(onBodies, (costs, line) => costs.reduce((sum, cost) => sum + cost, alone[line] ?? 0));
  const isMoving = new Uint8Array(lines.length);
  const mark = (moved: readonly number[], value: 0 | 1): void => {
    for (const index of moved) for (const line of linesOf[index] ?? []) isMoving[line] = value;
  };

  const change = (moved: readonly number[], limit: number): number => {
    mark(moved, 1);
    let cost = 0;
    for (const index of moved) cost += placeCost(bodies[index] as BandMark) - (places[index] ?? 0);
    for (let line = 0; line < lines.length; line++) {
      if (isMoving[line] === 1) cost -= sums[line] ?? 0;
      else for (const index of moved) cost -= onBodies[line]?.[index] ?? 0;
    }
    // What is too dear already is not added up.
    for (let line = 0; line < lines.length && cost <= limit; line++) {
      if (isMoving[line] === 1) continue;
      for (const index of moved) cost += costOn(bodies[index] as BandMark, lines[line] as BandLine, throughCost);
    }
    for (let line = 0; line < lines.length && cost <= limit; line++) {
      if (isMoving[line] === 0) continue;
      cost += aloneOn(lines[line] as BandLine);
      for (const body of bodies) cost += costOn(body, lines[line] as BandLine, throughCost);
    }
    mark(moved, 0);
    return cost <= limit ? cost : Number.POSITIVE_INFINITY;
  };

  const keep = (moved: readonly number[]): void => {
    mark(moved, 1);
    for (const index of moved) places[index] = placeCost(bodies[index] as BandMark);
    for (let line = 0; line < lines.length; line++) {
      const [entry, costs] = [lines[line] as BandLine, onBodies[line] as Float64Array];
      if (isMoving[line] === 1) {
        for (let index = 0; index < bodies.length; index++) costs[index] = costOn(bodies[index] as BandMark, entry, throughCost);
        sums[line] = costs.reduce((sum, cost) => sum + cost, aloneOn(entry));
        continue;
      }
      for (const index of moved) {
        const cost = costOn(bodies[index] as BandMark, entry, throughCost);
        sums[line] = (sums[line] ?? 0) + cost - (costs[index] ?? 0);
        costs[index] = cost;
      }
    }
    mark(moved, 0);
  };

  const total = (): number => [...sums, ...places].reduce((sum, cost) => sum + cost, 0);
  return { lines: lines.length, change, keep, total };
}

interface AloneSetting {
  readonly frameWidth: number;
  readonly throughCost: number;
}

/** The cost of a line beside those that move: it is short, or passes over rows. */
function aloneCost(line: BandLine, rows: readonly SideRow[], { frameWidth, throughCost }: AloneSetting): number {
  const { share } = line;
  const [from, to] = [line.from.at, line.to.at];
  const [first, last] = [Math.min(from.left, to.left), Math.max(from.left, to.left)];
  let cost = share * shortCost * Math.max(0, 1 - (last - first) / (short * frameWidth));
  for (const row of rows) {
    const { at, radius, name } = row;
    // The names of rows stand outside the marks, farther from the band.
    if (at.left < first || at.left > last || row === line.from || row === line.to) continue;
    if (isNear(from, to, at, radius + aroundMark)) cost += throughCost * Math.max(share, minThroughShare);
    if (name && meets(from, to, name.left, name.top, name.left + name.width, name.top + name.height)) cost += share * behindName;
  }
  return cost;
}

/** The cost of a line that passes behind a name or through its mark. */
function costOn(body: BandMark, { from, to, share }: BandLine, throughCost: number): number {
  const { at, radius } = body;
  const { left, top, width, height } = body.place.letters;
  const x = at.left + left - aroundName;
  const y = at.top + top - aroundName;
  const isBehind = meets(from.at, to.at, x, y, x + width + 2 * aroundName, y + height + 2 * aroundName);
  if (from === body || to === body) return isBehind ? behindOwn * Math.max(share, minOwnShare) : 0;
  const through = isNear(from.at, to.at, at, radius + aroundMark) ? throughCost * Math.max(share, minThroughShare) : 0;
  return isBehind ? behindName * share + through : through;
}

/** True if a line passes a point within a distance. */
function isNear(from: PagePoint, to: PagePoint, { left, top }: PagePoint, distance: number): boolean {
  if ((from.left < left - distance && to.left < left - distance) || (from.left > left + distance && to.left > left + distance))
    return false;
  if ((from.top < top - distance && to.top < top - distance) || (from.top > top + distance && to.top > top + distance)) return false;
  const [x, y] = [to.left - from.left, to.top - from.top];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((left - from.left) * x + (top - from.top) * y) / length));
  const [aside, above] = [from.left + share * x - left, from.top + share * y - top];
  return aside * aside + above * above < distance * distance;
}

/** True if a line passes through a box. It makes no objects, as it is asked millions of times. */
function meets(from: PagePoint, to: PagePoint, left: number, top: number, right: number, bottom: number): boolean {
  if ((from.left < left && to.left < left) || (from.left > right && to.left > right)) return false;
  if ((from.top < top && to.top < top) || (from.top > bottom && to.top > bottom)) return false;
  // The corners of the box are not all on one side of the line.
  const side = sideOf(from, to, left, top);
  return side !== sideOf(from, to, right, top) || side !== sideOf(from, to, left, bottom) || side !== sideOf(from, to, right, bottom);
}

const sideOf = (from: PagePoint, to: PagePoint, x: number, y: number): number =>
  Math.sign((to.left - from.left) * (y - from.top) - (to.top - from.top) * (x - from.left));
