/** The cost of a layout by role: crossings, lines behind names, and the heights that lines climb. */
import { cross, type NameBox, passes, type Segment } from "./crossings.ts";
import { type Line, markOf, type RoleModel, type Spot } from "./role-model.ts";
import { nameBox } from "./spots.ts";

/** The price of a crossing of two strong lines; of any other; of a strong line behind a name; of any other; of a unit that a line climbs. */
const prices = { crossing: 2.4, hairCrossing: 0.1, behind: 3.2, hairBehind: 0.1, climb: 0.01, lean: 0.0008 };
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

  const behindAll = (line: Line): number => {
    let sum = 0;
    for (const [spot, box] of boxes)
      if (spot !== line.from && passes(segments[line.index] as Segment, box)) sum += line.isStrong ? prices.behind : prices.hairBehind;
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
      for (const line of lines)
        if (!isMoved[line.index] && passes(segments[line.index] as Segment, box)) sum += line.isStrong ? prices.behind : prices.hairBehind;
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
