/** Tries places for the marks and names between the sides of a map until hardly any of them is in the way of a line. */
import { pseudoRandom } from "../scene/pseudo-random-numbers.ts";
import type { Frame } from "../scene/scene-types.ts";
import { type BandMark, type BandSurroundings, isOnFixed, isUnclear, type NamePlace, problemsOf } from "./band-faults.ts";
import type { BandCosts, SideRow } from "./line-costs.ts";
import type { RoundMark } from "./name-nearness.ts";

interface Band {
  readonly around: BandSurroundings;
  readonly costs: BandCosts;
  readonly sides: readonly SideRow[];
  readonly frame: Frame;
  /** True where each name has a row of its own, between which it moves. */
  readonly isInRows: boolean;
}

/** Marks between the sides have no place of their own; how far they go from the first one, as a share of the frame. */
const reach = 0.3;
/** How far small steps go at first, and at last, likewise. */
const [firstStep, lastStep] = [0.08, 0.015];
/** The number of moves that are tried for each body; fewer where there are more lines, each of which takes as long, and more in rows of one size. */
const [maxTriesEach, linesByTries, triesInRows] = [2000, 200_000, 3500];
/** How much worse a move may be to be kept, in costs: at first, and at last. */
const [warm, cold] = [8, 0.1];
/** The share of moves in which two change places, and of those that go only a little from where the mark is. */
const [swapShare, swapShareInRows, nearShare] = [0.15, 0.4, 0.7];

type Place = Pick<BandMark, "at" | "place">;
const placeOf = ({ at, place }: BandMark): Place => ({ at, place });

/**
 * Tries random moves, of which the cheaper ones are kept, and at first some others too.
 *
 * @see Kirkpatrick, Gelatt & Vecchi 1983, Optimization by simulated annealing
 */
export function settleBand({ around, costs, sides, frame, isInRows }: Band): void {
  const { bodies } = around;
  if (bodies.length === 0) return;
  const random = pseudoRandom(11);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const indexes = [...bodies.keys()];
  const faults = faultsIn(around, isInRows);
  const mayStand = limitsOf(sides, frame);
  const placesOf = ({ places }: BandMark): readonly NamePlace[] =>
    isInRows ? places.filter(({ side }) => side === "left" || side === "right") : places;
  const swap = (a: BandMark, b: BandMark): void => {
    const [first, second] = [a.at, b.at];
    a.at = isInRows ? { left: first.left, top: second.top } : second;
    b.at = isInRows ? { left: second.left, top: first.top } : first;
    for (const each of [a, b]) if (random() < 0.5) each.place = pick(placesOf(each));
  };
  const shift = (body: BandMark, step: number): void => {
    const [middle, far] = random() < nearShare ? [body.at, step] : [body.start, reach];
    if (random() < 0.8)
      body.at = {
        left: middle.left + (2 * random() - 1) * far * frame.width,
        top: isInRows ? body.at.top : middle.top + (2 * random() - 1) * far * frame.height,
      };
    if (random() < 0.5) body.place = pick(placesOf(body));
  };
  let [total, least] = [0, 0];
  const best = bodies.map(placeOf);
  const triesEach = isInRows ? triesInRows : Math.min(maxTriesEach, linesByTries / Math.max(1, costs.lines));
  const tries = triesEach * bodies.length;
  for (let count = 0; count < tries; count++) {
    const time = count / tries;
    const index = pick(indexes);
    const isSwap = random() < (isInRows ? swapShareInRows : swapShare);
    const moved = isSwap ? [index, pick(indexes)] : [index];
    if (isSwap && moved[0] === moved[1]) continue;
    const those = moved.map((each) => bodies[each] as BandMark);
    const before = those.map(placeOf);
    const [first, second] = those as [BandMark, BandMark?];
    if (second) swap(first, second);
    else shift(first, firstStep * (lastStep / firstStep) ** time);
    const heat = warm * (cold / warm) ** time;
    const more = -heat * Math.log(1 - random());
    const change = those.every(mayStand) && !those.some(faults.onOthers) ? costs.change(moved, more) : Number.POSITIVE_INFINITY;
    if (change > more || faults.forOthers(those)) {
      putBack(those, before);
      continue;
    }
    costs.keep(moved);
    total += change;
    if (total >= least) continue;
    least = total;
    for (const [each, { at, place }] of bodies.entries()) best[each] = { at, place };
  }
  putBack(bodies, best);
  costs.keep(indexes);
}

/** Puts marks and their names at some places. */
function putBack(bodies: readonly BandMark[], places: readonly Place[]): void {
  bodies.forEach((body, index) => {
    const { at, place } = places[index] ?? body;
    body.at = at;
    body.place = place;
  });
}

/** Finds whether a mark is as near to its first place as may be, between the sides, and within the frame. */
function limitsOf(sides: readonly SideRow[], { width, height }: Frame): (body: BandMark) => boolean {
  const lefts = sides.map(({ at }) => at.left);
  const first = Math.max(0, ...lefts.filter((left) => left < width / 2));
  const last = Math.min(width, ...lefts.filter((left) => left >= width / 2));
  return ({ at, start, radius }) =>
    Math.abs(at.left - start.left) <= reach * width &&
    Math.abs(at.top - start.top) <= reach * height &&
    Math.min(at.left - first, last - at.left) >= Math.min(2 * radius, start.left - first, last - start.left) &&
    Math.min(at.top, height - at.top) >= Math.min(radius, start.top, height - start.top);
}

/** Finds whether bodies lie on anything, or names are taken for others that were not where they began. */
function faultsIn(around: BandSurroundings, isInRows: boolean) {
  const { bodies } = around;
  const isTaken = (body: BandMark): boolean => isUnclear(body, body.place, around) || hasMarkAtEnd(body, around);
  const unclear = new Set(bodies.filter(isTaken));
  const isNear = (body: BandMark, moved: readonly BandMark[]): boolean => {
    for (const other of moved) if (isNearTo(body, other)) return true;
    return false;
  };
  return {
    // Names in rows touch those above and below.
    onOthers: (body: BandMark): boolean => (isInRows ? isOnFixed(body, around) : problemsOf(body, body.place, around, 0) > 0),
    forOthers: (moved: readonly BandMark[]): boolean => {
      for (const body of moved) if (isTaken(body)) return true;
      for (const body of bodies) if (!unclear.has(body) && isNear(body, moved) && isTaken(body)) return true;
      return false;
    },
  };
}

/** A mark of another that is so near to the line of a name, and to its end, is taken for its own; in sizes of the name. */
const [besideLine, atEnd] = [0.85, 0.7];

function hasMarkAtEnd(body: BandMark, { bodies, fixedMarks }: BandSurroundings): boolean {
  const { label, letters } = body.place;
  const left = body.at.left + letters.left;
  const right = left + letters.width;
  const middle = body.at.top + letters.top + letters.height / 2;
  const room = besideLine * label.size;
  const distanceOf = ({ at, radius }: RoundMark): number =>
    Math.hypot(Math.max(0, left - at.left, at.left - right), at.top - middle) - radius;
  const most = distanceOf(body) + atEnd * label.size;
  const isNear = (mark: RoundMark): boolean => Math.abs(mark.at.top - middle) < room && distanceOf(mark) < most;
  for (const mark of fixedMarks) if (isNear(mark)) return true;
  for (const other of bodies) if (other !== body && isNear(other)) return true;
  return false;
}

/** Beyond this, in pixels, a mark is taken for no name. */
const farAway = 60;
function isNearTo({ at, place: { letters } }: BandMark, { at: middle, radius }: BandMark): boolean {
  const room = radius + farAway;
  const [left, top] = [at.left + letters.left, at.top + letters.top];
  return (
    middle.left > left - room &&
    middle.left < left + letters.width + room &&
    middle.top > top - room &&
    middle.top < top + letters.height + room
  );
}
