/** Finds what is wrong with the places of names between the sides of a map: what they lie on, and what they would be taken for. */
import { radiusOnPage, sceneToPage } from "../scene/frame.ts";
import { boxBeside, type NameSide, nameDistance } from "../scene/name-box.ts";
import type { Box, Frame, PagePoint, Picture, PlacedLabel, SceneNode } from "../scene/scene-types.ts";
import { isInBand, markBox } from "./band-parts.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { letterBox, lettersIn } from "./label-marks.ts";
import { isWithin, ownDistance, type RoundMark } from "./name-nearness.ts";

/** In the order of what reads best; the usual side comes before all others. */
const sides: readonly NameSide[] = ["right", "left", "above", "below"];
const alignOf = { right: "left", left: "right", above: "center", below: "center" } as const;
const origin = { left: 0, top: 0 };

/** A place for a name, relative to the middle of its mark. */
export interface NamePlace {
  readonly side: NameSide;
  readonly label: PlacedLabel;
  /** With a little space around the letters. */
  readonly ink: Box;
  readonly letters: Box;
  readonly cost: number;
}

/** A mark with its name. */
export interface BandMark {
  readonly node: SceneNode;
  readonly start: PagePoint;
  at: PagePoint;
  readonly radius: number;
  readonly places: readonly NamePlace[];
  place: NamePlace;
}

export interface BandSurroundings {
  readonly bodies: readonly BandMark[];
  readonly fixed: readonly Box[];
  /** The marks among these. */
  readonly fixedMarks: readonly RoundMark[];
  readonly room: Box;
}

/** Finds what stands around the names of the band: the marks and names of the rows, and the edge of the frame. */
export function surroundingsOf(
  bodies: readonly BandMark[],
  { nodes }: Pick<Picture, "nodes">,
  { frame, metric, rows }: { readonly frame: Frame; readonly metric: TextMetric; readonly rows: readonly PlacedLabel[] },
): BandSurroundings {
  const fixedMarks = nodes
    .filter((node) => !isInBand(node))
    .map((node): RoundMark => ({ at: sceneToPage(node.at, frame), radius: radiusOnPage(node.radius, frame) }));
  const fixed = [...rows.map((label) => letterBox(label, origin, metric)), ...fixedMarks.map(({ at, radius }) => markBox(at, radius))];
  return { bodies, fixed, fixedMarks, room: { left: 0, top: 0, width: frame.width, height: frame.height } };
}

interface NameStyle {
  readonly frame: Frame;
  readonly metric: TextMetric;
  readonly lineHeight: number;
  readonly size: number;
}

/** The places for the name of a node, the best first. */
export function placesFor(node: SceneNode, { frame, metric, lineHeight, size }: NameStyle): readonly NamePlace[] {
  const radius = radiusOnPage(node.radius, frame);
  return [...sides]
    .sort((a, b) => Number(b === node.nameAt) - Number(a === node.nameAt))
    .map((side, cost): NamePlace => {
      const box = boxBeside(origin, side, {
        distance: nameDistance(node, radius),
        width: metric.width(node.label, size, false),
        height: size * lineHeight,
      });
      const { id: owner, label: text, emphasis } = node;
      const label = { owner, text, ...box, size, emphasis, align: alignOf[side], turn: 0 };
      return { side, label, ink: letterBox(label, origin, metric), letters: lettersIn(label, metric), cost };
    });
}

/** True if another mark is taken for that of a name. */
export function isUnclear(body: BandMark, { label, letters }: NamePlace, { bodies, fixedMarks }: BandSurroundings): boolean {
  const name = movedBy(letters, body.at);
  const distance = ownDistance(name, label.size, body);
  for (const mark of fixedMarks) if (isWithin(name, mark, distance)) return true;
  for (const other of bodies) if (other !== body && isWithin(name, other, distance)) return true;
  return false;
}

/** True if a name, or the mark that it belongs to, lies on what is fixed, or leaves the room. */
export function isOnFixed({ at, radius, place: { letters } }: BandMark, { fixed, room }: BandSurroundings): boolean {
  return (
    leaves(letters, at, room) ||
    at.left - radius < room.left ||
    at.top - radius < room.top ||
    at.left + radius > room.left + room.width ||
    at.top + radius > room.top + room.height ||
    fixed.some((box) => liesOn(letters, at, box, origin) || coversMark(box, origin, at, radius))
  );
}

/** True if a box that is moved leaves the room. */
const leaves = ({ left, top, width, height }: Box, shift: PagePoint, room: Box): boolean =>
  left + shift.left < room.left ||
  top + shift.top < room.top ||
  left + shift.left + width > room.left + room.width ||
  top + shift.top + height > room.top + room.height;

/** True if two boxes that are moved overlap. It makes no objects, as it is asked millions of times. */
const liesOn = (a: Box, shift: PagePoint, b: Box, other: PagePoint): boolean =>
  a.left + shift.left < b.left + other.left + b.width &&
  b.left + other.left < a.left + shift.left + a.width &&
  a.top + shift.top < b.top + other.top + b.height &&
  b.top + other.top < a.top + shift.top + a.height;

/** True if a box that is moved overlaps that of a mark. */
const coversMark = ({ left, top, width, height }: Box, shift: PagePoint, mark: PagePoint, radius: number): boolean =>
  left + shift.left < mark.left + radius &&
  mark.left - radius < left + shift.left + width &&
  top + shift.top < mark.top + radius &&
  mark.top - radius < top + shift.top + height;

/** True if the marks or names of two bodies overlap. */
const areOnEachOther = (a: BandMark, ink: Box, b: BandMark): boolean =>
  liesOn(ink, a.at, b.place.ink, b.at) ||
  coversMark(ink, a.at, b.at, b.radius) ||
  coversMark(b.place.ink, b.at, a.at, a.radius) ||
  (Math.abs(a.at.left - b.at.left) < a.radius + b.radius && Math.abs(a.at.top - b.at.top) < a.radius + b.radius);

/**
 * Counts what a name, and the mark that it belongs to, would lie on.
 *
 * @param most so many are wanted at most: from one more on, it is not counted on
 */
export function problemsOf(
  body: BandMark,
  { ink }: NamePlace,
  { bodies, fixed, room }: BandSurroundings,
  most = Number.POSITIVE_INFINITY,
): number {
  const { at, radius } = body;
  let count = leaves(ink, at, room) ? 1 : 0;
  for (const other of bodies) {
    if (count > most) return count;
    if (other !== body && areOnEachOther(body, ink, other)) count++;
  }
  for (const box of fixed) {
    if (count > most) return count;
    if (liesOn(ink, at, box, origin) || coversMark(box, origin, at, radius)) count++;
  }
  return count;
}

export const movedBy = ({ left, top, width, height }: Box, shift: PagePoint): Box => ({
  left: left + shift.left,
  top: top + shift.top,
  width,
  height,
});
