/** The costs of lines that pass behind the names of others between the sides of a map, or through the marks of others. */
import type { NameSide } from "../scene/name-box.ts";
import type { Box, Frame, PagePoint, SceneEdge } from "../scene/scene-types.ts";
import type { BandMark } from "./band-faults.ts";

/** A line between two ends, each a body that can move or a fixed point. */
export interface BandLine {
  readonly from: BandMark | PagePoint;
  readonly to: BandMark | PagePoint;
  /** How much it counts. */
  readonly share: number;
}

/** The mark and the name of a row at a side. */
export interface SideRow {
  readonly at: PagePoint;
  readonly boxes: readonly Box[];
}

interface Costly {
  readonly lines: readonly BandLine[];
  readonly bodies: readonly BandMark[];
  readonly rows: readonly SideRow[];
  readonly frame: Frame;
}

/** Behind the name of another, through the mark of another, and behind the name of its own mark. */
const [behindName, throughMark, behindOwn] = [16, 14, 22];
/** The cost of a pale line, as a share of that, and of one with many claims. */
const [paleShare, manyShare, many] = [0.3, 1.5, 4];

/** The least share of a line behind the name of its own mark: a name struck through by a pale line is hard to read, too. */
const minOwnShare = 0.6;
/** How much a line counts: the heavier, the more. */
export const shareOfLine = ({ form, claims }: Pick<SceneEdge, "form" | "claims">): number =>
  form === "hair" ? paleShare : claims < many ? 1 : manyShare;
/** A name above or below its mark is not on its line: it may stand so where lines go to both sides. */
const sideCosts: Readonly<Record<NameSide, number>> = { right: 0, left: 0.7, above: 1.5, below: 2 };
/** To be as far as a tenth of the frame from the first place. */
const farCost = 0.6;
/** Lines shorter than this, as a share of the frame's width, are hard to tell apart; what one costs that has no length. */
const [short, shortCost] = [0.1, 3];
/** Free room around letters and marks, in pixels. */
const [aroundName, aroundMark] = [1, 2.5];

/** All that depends on the places of some bodies, each thing once. */
export function costWith(moved: readonly BandMark[], { lines, bodies, rows, frame }: Costly): number {
  let cost = 0;
  for (const { at, start, place } of moved) {
    const away = Math.hypot((at.left - start.left) / frame.width, (at.top - start.top) / frame.height);
    cost += sideCosts[place.side] + (farCost * away) / 0.1;
  }
  for (const line of lines) {
    const from = pointOf(line.from);
    const to = pointOf(line.to);
    let hasMoved = false;
    for (const body of moved) hasMoved ||= body === line.from || body === line.to;
    for (const body of hasMoved ? bodies : moved) cost += line.share * costOn(body, line, from, to);
    if (!hasMoved) continue;
    cost += line.share * shortCost * Math.max(0, 1 - Math.abs(to.left - from.left) / (short * frame.width));
    for (const { at, boxes } of rows) {
      // The names of rows stand outside the marks, farther from the band.
      if (at === from || at === to || (at.left < from.left && at.left < to.left) || (at.left > from.left && at.left > to.left)) continue;
      for (const { left, top, width, height } of boxes)
        if (meets(from, to, left, top, left + width, top + height)) cost += line.share * throughMark;
    }
  }
  return cost;
}

const pointOf = (end: BandMark | PagePoint): PagePoint => ("places" in end ? end.at : end);

function costOn(body: BandMark, line: BandLine, from: PagePoint, to: PagePoint): number {
  const { at, radius } = body;
  const { left, top, width, height } = body.place.letters;
  const x = at.left + left - aroundName;
  const y = at.top + top - aroundName;
  const isBehind = meets(from, to, x, y, x + width + 2 * aroundName, y + height + 2 * aroundName);
  if (line.from === body || line.to === body) return isBehind ? behindOwn * Math.max(1, minOwnShare / line.share) : 0;
  const room = radius + aroundMark;
  const isThrough = meets(from, to, at.left - room, at.top - room, at.left + room, at.top + room);
  return (isBehind ? behindName : 0) + (isThrough ? throughMark : 0);
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
