/** Makes a network easier to read, move by move, in a fixed order: fewer crossings, fewer lines behind names, shorter lines. */
import { cross, type NameBox, passes, type Segment } from "./crossings.ts";
import { type NetworkLine, type NetworkModel, type NetworkSpot, networkMark, onSheet } from "./network-model.ts";
import { sheet } from "./role-sheet.ts";
import { exchange, nameBox } from "./spots.ts";

/** The price of a crossing of two strong lines; of any other; of a strong line behind a name; of any other; of a unit of length. */
const prices = { crossing: 1, hairCrossing: 0.06, behind: 4, hairBehind: 0.2, length: 0.006 };
/** The share of its length that a line which is not strong pays. */
const hairLength = 0.1;
/** Half the height of a name. */
const halfName = 7;

const maxRounds = 60;
/** Moves that are tried: in eight directions, so many units far; sideways more, since boxes are wide. */
const distances = [5, 14, 36, 80, 150];
const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.7, 0.7],
  [0.7, -0.7],
  [-0.7, 0.7],
  [-0.7, -0.7],
] as const;
const sideways = 1.4;
/** Free space between boxes beside and above each other. */
const besideGap = 2;
const lineHeight = 17.2;
/** The grid of places that are tried for a new node. */
const gridStep = { x: 12, y: 6 };

export interface NetworkCost {
  /** The cost of all that belongs to some spots. */
  of(moved: readonly NetworkSpot[]): number;
  update(moved: Iterable<NetworkSpot>): void;
  total(): number;
}

export function networkCost({ spots, lines }: NetworkModel): NetworkCost {
  const segments = lines.map(segmentOf);
  const boxes = spots.map(boxOf);
  const isMoved = new Uint8Array(lines.length);
  const update = (moved: Iterable<NetworkSpot>): void => {
    for (const spot of moved) {
      boxes[spot.index] = boxOf(spot);
      for (const line of spot.lines) segments[line.index] = segmentOf(line);
    }
  };
  const isBehind = (line: NetworkLine, spot: NetworkSpot): boolean =>
    spot !== line.from && spot !== line.to && passes(segments[line.index] as Segment, boxes[spot.index] as NameBox);
  const behindPrice = ({ isStrong }: NetworkLine): number => (isStrong ? prices.behind : prices.hairBehind);

  const costOf = (moved: readonly NetworkSpot[]): number => {
    isMoved.fill(0);
    for (const spot of moved) for (const { index } of spot.lines) isMoved[index] = 1;
    let sum = 0;
    for (const line of lines) {
      if (!isMoved[line.index]) {
        for (const spot of moved) if (isBehind(line, spot)) sum += behindPrice(line);
        continue;
      }
      const segment = segments[line.index] as Segment;
      for (const other of lines) {
        const isShared = other.from === line.from || other.to === line.to || other.from === line.to || other.to === line.from;
        if (isShared || (isMoved[other.index] && other.index <= line.index)) continue;
        if (cross(segment, segments[other.index] as Segment))
          sum += line.isStrong && other.isStrong ? prices.crossing : prices.hairCrossing;
      }
      for (const spot of spots) if (isBehind(line, spot)) sum += behindPrice(line);
      const [x, y] = [segment.x2 - segment.x1, segment.y2 - segment.y1];
      sum += prices.length * Math.sqrt(x * x + y * y) * (line.isStrong ? 1 : hairLength);
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

function segmentOf({ from, to }: NetworkLine): Segment {
  const [a, b] = [networkMark(from), networkMark(to)];
  return { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
}

const boxOf = (spot: NetworkSpot): NameBox => nameBox(spot, halfName);

/** True if a box has room at a place. */
function isFree(spot: NetworkSpot, x: number, y: number, spots: readonly NetworkSpot[]): boolean {
  const inside = onSheet({ ...spot, x, y });
  return (
    inside.x === x &&
    inside.y === y &&
    spots.every(
      (other) =>
        other === spot || Math.abs(other.x - x) >= other.halfWidth + spot.halfWidth + besideGap || Math.abs(other.y - y) >= lineHeight,
    )
  );
}

/** Moves every box that lies on another to the nearest free place. */
export function makeFree(spots: readonly NetworkSpot[]): void {
  for (const spot of spots) {
    if (isFree(spot, spot.x, spot.y, spots)) continue;
    const from = { x: spot.x, y: spot.y };
    let minDistance = Number.POSITIVE_INFINITY;
    for (const { x, y } of gridPlaces()) {
      const distance = (x - from.x) ** 2 + (2 * (y - from.y)) ** 2;
      if (distance < minDistance && isFree(spot, x, y, spots)) [spot.x, spot.y, minDistance] = [x, y, distance];
    }
  }
}

function* gridPlaces(): Iterable<{ readonly x: number; readonly y: number }> {
  for (let y = sheet.height / 2; y >= -sheet.height / 2; y -= gridStep.y)
    for (let x = -sheet.width / 2; x <= sheet.width / 2; x += gridStep.x) yield { x, y };
}

/** Improves positions in place. */
export function searchNetwork({ spots }: NetworkModel, cost: NetworkCost): void {
  cost.update(spots);
  for (let round = 0; round < maxRounds; round++) {
    let isBetter = false;
    for (const spot of spots)
      for (const distance of distances)
        for (const [x, y] of directions) isBetter = tryMove(spot, [x * distance * sideways, y * distance], spots, cost) || isBetter;
    for (const [index, a] of spots.entries()) for (const b of spots.slice(index + 1)) isBetter = tryExchange(a, b, spots, cost) || isBetter;
    if (!isBetter) return;
  }
}

function tryMove(spot: NetworkSpot, [dx, dy]: readonly [number, number], spots: readonly NetworkSpot[], cost: NetworkCost): boolean {
  const { x, y } = spot;
  if (!isFree(spot, x + dx, y + dy, spots)) return false;
  const before = cost.of([spot]);
  [spot.x, spot.y] = [x + dx, y + dy];
  cost.update([spot]);
  if (cost.of([spot]) < before - 1e-6) return true;
  [spot.x, spot.y] = [x, y];
  cost.update([spot]);
  return false;
}

function tryExchange(a: NetworkSpot, b: NetworkSpot, spots: readonly NetworkSpot[], cost: NetworkCost): boolean {
  const before = cost.of([a, b]);
  exchange(a, b, cost);
  if (isFree(a, a.x, a.y, spots) && isFree(b, b.x, b.y, spots) && cost.of([a, b]) < before - 1e-6) return true;
  exchange(a, b, cost);
  return false;
}

/** Puts a new node at the cheapest free place of a grid. */
export function placeInNetwork(spot: NetworkSpot, settled: readonly NetworkSpot[], cost: NetworkCost): void {
  let [best, minPrice] = [{ x: spot.x, y: spot.y }, Number.POSITIVE_INFINITY];
  for (const { x, y } of gridPlaces()) {
    if (!isFree(spot, x, y, settled)) continue;
    [spot.x, spot.y] = [x, y];
    cost.update([spot]);
    const price = cost.of([spot]);
    if (price < minPrice - 1e-9) [best, minPrice] = [{ x, y }, price];
  }
  [spot.x, spot.y] = [best.x, best.y];
  cost.update([spot]);
}
