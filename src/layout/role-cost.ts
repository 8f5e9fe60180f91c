/** The cost of a layout by role: crossings, lines behind names and through marks, and the heights that lines climb. */
import { cross, distanceFrom, type NameBox, passes, type Segment } from "./crossings.ts";
import { type Line, markOf, type RoleModel, type Spot } from "./role-model.ts";
import { nameBox } from "./spots.ts";

/**
 * The price of a crossing of two strong lines; of any other; of a strong line behind a name; of any other; of any line through a mark that
 * is not its own, which it seems to lead to; of a unit that a line climbs.
 */
const prices = { crossing: 3.2, hairCrossing: 0.1, behind: 3.6, hairBehind: 0.1, through: 2.5, climb: 0.01, lean: 0.0008 };
/** A line that comes closer to the middle of a mark seems to pass through it. */
const markClearance = 9;
/** The share of its climb that a line which is not strong pays. */
const hairClimb = 0.15;
/** Half the height of a name. */
const halfName = 7.5;

export interface RoleCost {
  /** The cost of all that belongs to some spots: their lines, and the lines behind their names. */
  of(moved: readonly Spot[]): number;
  /** Takes over the positions of some spots. */
  update(moved: Iterable<Spot>): void;
  /** The cost of everything. */
  total(): number;
}

/** Keeps the lines and names of a model as flat records, since a search asks for costs some hundred thousand times. */
export function roleCost({ spots, lines }: RoleModel): RoleCost {
  const segments = lines.map(segmentOf);
  const boxes = new Map(spots.filter(({ zone }) => !zone).map((spot) => [spot, boxOf(spot)]));
  const isMoved = new Uint8Array(lines.length);

  const update = (moved: Iterable<Spot>): void => {
    for (const spot of moved) {
      for (const line of spot.lines) segments[line.index] = segmentOf(line);
      if (!spot.zone) boxes.set(spot, boxOf(spot));
    }
  };

  /** The price of a line behind a name, or through the mark beside it. */
  const priceAt = (line: Line, spot: Spot, box: NameBox): number => {
    const segment = segments[line.index] as Segment;
    if (spot === line.from || !passes(segment, box)) return 0;
    const mark = markOf(spot);
    const isThrough = distanceFrom(segment, mark.x, mark.y) < markClearance;
    return (line.isStrong ? prices.behind : prices.hairBehind) + (isThrough ? prices.through : 0);
  };
  const behindAll = (line: Line): number => {
    let sum = 0;
    for (const [spot, box] of boxes) sum += priceAt(line, spot, box);
    return sum;
  };

  const costOf = (moved: readonly Spot[]): number => {
    isMoved.fill(0);
    for (const spot of moved) for (const { index } of spot.lines) isMoved[index] = 1;
    let sum = 0;
    for (const line of lines) {
      if (!isMoved[line.index]) continue;
      const segment = segments[line.index] as Segment;
      for (const other of lines) {
        if (other.from === line.from || other.to === line.to || (isMoved[other.index] && other.index <= line.index)) continue;
        if (cross(segment, segments[other.index] as Segment))
          sum += line.isStrong && other.isStrong ? prices.crossing : prices.hairCrossing;
      }
      sum += behindAll(line) + prices.climb * Math.abs(line.from.y - line.to.y) * (line.isStrong ? 1 : hairClimb);
    }
    for (const spot of moved) {
      const box = boxes.get(spot);
      if (!box) continue;
      for (const line of lines) if (!isMoved[line.index]) sum += priceAt(line, spot, box);
      sum += prices.lean * (spot.x - spot.lean) ** 2;
    }
    return sum;
  };

  return {
    of: costOf,
    update,
    total() {
      update(spots);
      return costOf(spots);
    },
  };
}

/** The part of a line that is in sight: from mark to mark, but to the right only from where it leaves its own name, which covers the rest. */
export function segmentOf({ from, to }: Line): Segment {
  const mark = markOf(from).x;
  if (to.x <= mark) return { x1: mark, y1: from.y, x2: to.x, y2: to.y };
  const nameEnd = from.x + from.halfWidth - 3;
  const covered = Math.min((nameEnd - mark) / (to.x - mark), halfName / Math.max(Math.abs(to.y - from.y), 0.01));
  return { x1: mark + (to.x - mark) * covered, y1: from.y + (to.y - from.y) * covered, x2: to.x, y2: to.y };
}

const boxOf = (spot: Spot): NameBox => nameBox(spot, halfName);
