/** Moves boxes out of others that are kept free, each as near as possible to where it stood. Layout units. */
import { type Body, separateBoxes } from "../layout/forces.ts";
import type { PlacedBox } from "../layout/give-way.ts";
import { onSheet, sheetRoom } from "../layout/network-model.ts";
import type { ScenePoint } from "./scene-types.ts";

/** Boxes are wide and low: a way aside counts less than one up. */
const asideShare = 0.7;
/** Boxes that overlap by less are clear of each other. */
const tolerance = 0.3;
/** A box that has no room counts as one that goes so far; a way of this length counts twice. */
const [noRoom, farAway] = [600, 120];
/** Boxes push each other in so many rounds; those that then still lie on another go to the nearest free place. */
const rounds = 80;

/** Where boxes stand that have been cleared. */
export interface Cleared {
  /** All that have room; those that nothing reaches at the places where they stood. */
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  /** How far they are from there in all, far ways more than short ones. */
  readonly price: number;
}

/** Moves the boxes that lie on kept ones, one after the other, to the nearest free place. */
export function putAside(kept: readonly PlacedBox[], standing: readonly PlacedBox[]): Cleared {
  const isHit = (box: PlacedBox): boolean => kept.some((other) => overlaps(box, other));
  return inserted(
    kept,
    standing.filter((box) => !isHit(box)),
    standing.filter(isHit),
    standing,
  );
}

/** Pushes boxes out of kept ones and out of each other, along the direction in which they overlap less. */
export function pushedAside(kept: readonly PlacedBox[], standing: readonly PlacedBox[]): Cleared {
  const held = kept.map(toBody);
  const bodies = standing.map(toBody);
  const pushing = new Set<Body>();
  const separate = (a: Body, b: Body, shareOfFirst: number): boolean => {
    // Most are nowhere near.
    if (Math.abs(b.y - a.y) >= a.halfHeight + b.halfHeight || !separateBoxes(a, b, { air: 0, tolerance, shareOfFirst })) return false;
    pushing.add(b);
    Object.assign(b, onSheet(b));
    if (shareOfFirst > 0) Object.assign(a, onSheet(a));
    return true;
  };
  for (let round = 0; round < rounds; round++) {
    let isClear = true;
    for (const a of [...pushing])
      for (const b of bodies) if (a !== b && !(pushing.has(b) && a.id > b.id) && separate(a, b, 0.5)) isClear = false;
    for (const a of held) for (const b of bodies) if (separate(a, b, 0)) isClear = false;
    if (isClear) break;
  }
  const before = new Map(standing.map((box) => [box.id, box]));
  const still = standing.filter((_, index) => !pushing.has(bodies[index] as Body));
  const taken = [...kept, ...still];
  const left: PlacedBox[] = [];
  const settled = [...still];
  for (const { dx: _, dy: __, ...box } of [...pushing].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (taken.some((other) => overlaps(box, other))) left.push(before.get(box.id) as PlacedBox);
    else {
      taken.push(box);
      settled.push(box);
    }
  }
  return inserted(kept, settled, left, standing);
}

const toBody = (box: PlacedBox): Body => ({ ...box, dx: 0, dy: 0 });

/** Gives boxes the nearest free places, the widest first. */
function inserted(
  kept: readonly PlacedBox[],
  settled: readonly PlacedBox[],
  left: readonly PlacedBox[],
  standing: readonly PlacedBox[],
): Cleared {
  const boxes = new Map(settled.map((box) => [box.id, box]));
  const taken = [...kept, ...settled];
  for (const box of left.toSorted((a, b) => b.halfWidth - a.halfWidth || (a.id < b.id ? -1 : 1))) {
    const free = nearestFree(box, taken);
    if (!free) continue;
    taken.push(free);
    boxes.set(box.id, free);
  }
  const price = standing.reduce((sum, box) => {
    const way = wayBetween(box, boxes.get(box.id));
    return sum + way * (1 + way / farAway);
  }, 0);
  return { boxes, price };
}

const wayBetween = (a: ScenePoint, b: ScenePoint | undefined): number => (b ? Math.hypot((a.x - b.x) * asideShare, a.y - b.y) : noRoom);

/** Finds the nearest place on the sheet where a box lies on no other: level with it, or right above or below another. */
function nearestFree(box: PlacedBox, others: readonly PlacedBox[]): PlacedBox | undefined {
  const heights = [box.y];
  for (const { y, halfHeight } of others) heights.push(y + halfHeight + box.halfHeight, y - halfHeight - box.halfHeight);
  heights.sort((a, b) => Math.abs(a - box.y) - Math.abs(b - box.y) || a - b);
  let [found, least]: [PlacedBox | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  const room = sheetRoom(box);
  const start = Math.min(Math.max(box.x, -room), room);
  for (const y of heights) {
    if (Math.abs(y - box.y) >= least) break;
    if (onSheet({ ...box, y }).y !== y) continue;
    const beside = others.filter((other) => Math.abs(other.y - y) < other.halfHeight + box.halfHeight - tolerance);
    for (const side of [1, -1]) {
      const x = nextFree(start, box.halfWidth, beside, side * room);
      const way = Math.hypot((x - box.x) * asideShare, y - box.y);
      if (Math.abs(x) <= room && way < least) [found, least] = [{ ...box, x, y }, way];
    }
  }
  return found;
}

/** The first free x in the direction of an end; beyond it if there is none. */
function nextFree(start: number, halfWidth: number, others: readonly PlacedBox[], end: number): number {
  let x = start;
  for (let isFree = false; !isFree && Math.abs(x) <= Math.abs(end); ) {
    isFree = true;
    for (const other of others) {
      const least = other.halfWidth + halfWidth;
      if (Math.abs(other.x - x) >= least - tolerance) continue;
      x = other.x + Math.sign(end) * least;
      isFree = false;
    }
  }
  return x;
}

/** True if two boxes lie on each other. */
export const overlaps = (a: PlacedBox, b: PlacedBox): boolean =>
  Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight - tolerance && Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth - tolerance;
