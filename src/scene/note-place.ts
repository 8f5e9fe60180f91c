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
}

/** Between the pointer and the note; those beyond the first are tried where a nearer place would cover something. */
const gaps = [14, 36, 64, 100, 150];
/** The prices of covering a mark, and of covering a name, in pixels of distance. */
const prices = { mark: 1000, name: 120 } as const;
const air = 3;

/** Returns the upper left corner of a note of a size. */
export function notePlace(note: Size, { frame, at, first, marks, names }: NoteSurroundings): PagePoint {
  const atFirst = corner(note, at, first, gaps[0] ?? 0);
  const inside = gaps
    .flatMap((gap) => placesAt(note, at, first, gap).map((place) => ({ place: withinFrame(place, note, frame), gap })))
    .filter(({ place }) => !overlap({ ...place, ...note }, { ...at, width: 0, height: 0 }, air));
  const priceOf = ({ place, gap }: (typeof inside)[number]): number => {
    const box = { ...place, ...note };
    const covered = (boxes: readonly Box[]): number => boxes.filter((each) => overlap(box, each, air)).length;
    return covered(marks) * prices.mark + covered(names) * prices.name + gap;
  };
  const [best] = inside.map((each) => ({ ...each, price: priceOf(each) })).toSorted((a, b) => a.price - b.price);
  return best?.place ?? withinFrame(atFirst, note, frame);
}

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
