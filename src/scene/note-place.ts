/** Where a note beside the pointer covers the least. All lengths are CSS pixels. */
import { overlap } from "./boxes.ts";
import type { Box, PagePoint } from "./scene-types.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

interface NoteSurroundings {
  /** The size of the map, in which the note stays if there is room. */
  readonly frame: Size;
  /** The point of the pointer. */
  readonly at: PagePoint;
  /** The note is there unless it would cover something: right or left of the pointer, below or above. */
  readonly first: { readonly isRight: boolean; readonly isBelow: boolean };
  /** The marks of what the note is about. */
  readonly marks: readonly Box[];
  /** Their names, which may be covered rather than a mark. */
  readonly names: readonly Box[];
  /** The buttons over the map, under which the note could not be read. */
  readonly buttons?: readonly Box[];
}

/** Between the pointer and the note; those beyond the first are tried where a nearer place would cover something. */
const gaps = [14, 36, 64, 100, 150];
/** The prices of lying under a button, of covering a mark, and of covering a name, in pixels of distance. */
const prices = { button: 100_000, mark: 1000, name: 120 } as const;
const air = 3;
/** Where no place near the pointer is free, places all over the map are tried, so far from each other. */
const step = 24;

/** Returns the upper left corner of a note of a size. */
export function notePlace(note: Size, { frame, at, first, marks, names, buttons = [] }: NoteSurroundings): PagePoint {
  const atFirst = corner(note, at, first, gaps[0] ?? 0);
  const priceOf = (place: PagePoint, distance: number): number => {
    const box = { ...place, ...note };
    if (overlap(box, { ...at, width: 0, height: 0 }, air)) return Number.POSITIVE_INFINITY;
    const covered = (boxes: readonly Box[]): number => boxes.filter((each) => overlap(box, each, air)).length;
    return covered(buttons) * prices.button + covered(marks) * prices.mark + covered(names) * prices.name + distance;
  };
  let [best, least] = [withinFrame(atFirst, note, frame), Number.POSITIVE_INFINITY];
  const attempt = (place: PagePoint, distance: number): void => {
    const price = priceOf(place, distance);
    if (price < least) [best, least] = [place, price];
  };
  for (const gap of gaps) for (const place of placesAt(note, at, first, gap)) attempt(withinFrame(place, note, frame), gap);
  if (least < prices.mark) return best;
  for (let top = 0; top <= frame.height - note.height; top += step)
    for (let left = 0; left <= frame.width - note.width; left += step) attempt({ left, top }, distanceTo(at, { left, top, ...note }));
  return best;
}

/** From a point to the nearest point of a box. */
const distanceTo = (point: PagePoint, { left, top, width, height }: Box): number =>
  Math.hypot(point.left - Math.min(Math.max(point.left, left), left + width), point.top - Math.min(Math.max(point.top, top), top + height));

/** The corners around the pointer, then the sides of it. */
function placesAt(note: Size, pointer: PagePoint, first: NoteSurroundings["first"], gap: number): readonly PagePoint[] {
  const { isRight, isBelow } = first;
  const corners = [first, { isRight, isBelow: !isBelow }, { isRight: !isRight, isBelow }, { isRight: !isRight, isBelow: !isBelow }].map(
    (each) => corner(note, pointer, each, gap),
  );
  const [middleLeft, middleTop] = [pointer.left - note.width / 2, pointer.top - note.height / 2];
  return [
    ...corners,
    { left: pointer.left + gap, top: middleTop },
    { left: pointer.left - gap - note.width, top: middleTop },
    { left: middleLeft, top: pointer.top + gap },
    { left: middleLeft, top: pointer.top - gap - note.height },
  ];
}

const corner = (note: Size, pointer: PagePoint, { isRight, isBelow }: NoteSurroundings["first"], gap: number): PagePoint => ({
  left: isRight ? pointer.left + gap : pointer.left - gap - note.width,
  top: isBelow ? pointer.top + gap : pointer.top - gap - note.height,
});

const withinFrame = ({ left, top }: PagePoint, { width, height }: Size, frame: Size): PagePoint => ({
  left: Math.max(Math.min(left, frame.width - width), 0),
  top: Math.max(Math.min(top, frame.height - height), 0),
});
