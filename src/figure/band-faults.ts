/** Finds what is wrong with the places of names between the sides of a map: what they lie on, and what they would be taken for. */
import { overlap } from "../scene/boxes.ts";
import { radiusOnPage, sceneToPage } from "../scene/frame.ts";
import { boxBeside, type NameSide, nameDistance } from "../scene/name-box.ts";
import type { Box, Frame, PagePoint, Picture, PlacedLabel, SceneNode } from "../scene/scene-types.ts";
import { isInBand, markBox } from "./band-parts.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { letterBox, lettersIn } from "./label-marks.ts";
import { isTakenForOwn, type RoundMark } from "./name-nearness.ts";

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
  const isNear = (mark: RoundMark): boolean => isTakenForOwn(name, label.size, body, mark);
  return fixedMarks.some(isNear) || bodies.some((other) => other !== body && isNear(other));
}

/** True if a name, or the mark that it belongs to, lies on what is fixed, or leaves the room. */
export function isOnFixed({ at, radius, place }: BandMark, { fixed, room }: BandSurroundings): boolean {
  const name = movedBy(place.letters, at);
  const mark = markBox(at, radius);
  return isOutside(name, room) || isOutside(mark, room) || fixed.some((box) => overlap(name, box) || overlap(mark, box));
}

const isOutside = (box: Box, room: Box): boolean =>
  box.left < room.left ||
  box.top < room.top ||
  box.left + box.width > room.left + room.width ||
  box.top + box.height > room.top + room.height;

/**
 * Counts what a name, and the mark that it belongs to, would lie on.
 *
 * @param most so many are wanted at most: from one more on, it is not counted on
 */
export function problemsOf(
  body: BandMark,
  place: NamePlace,
  { bodies, fixed, room }: BandSurroundings,
  most = Number.POSITIVE_INFINITY,
): number {
  const name = movedBy(place.ink, body.at);
  const mark = markBox(body.at, body.radius);
  let count = isOutside(name, room) ? 1 : 0;
  for (const other of bodies) {
    if (count > most) return count;
    if (other === body || isFar(body, other)) continue;
    const otherName = movedBy(other.place.ink, other.at);
    const otherMark = markBox(other.at, other.radius);
    if (overlap(name, otherName) || overlap(name, otherMark) || overlap(mark, otherName) || overlap(mark, otherMark)) count++;
  }
  for (const box of fixed) {
    if (count > most) return count;
    if (overlap(name, box) || overlap(mark, box)) count++;
  }
  return count;
}

/** True if two marks are so far from each other that neither they nor their names can overlap. */
const isFar = (a: BandMark, b: BandMark): boolean =>
  Math.abs(a.at.left - b.at.left) > reachOf(a, "width") + reachOf(b, "width") ||
  Math.abs(a.at.top - b.at.top) > reachOf(a, "height") + reachOf(b, "height");

/** A name ends no farther from the middle of its mark. */
const reachOf = ({ place, radius }: BandMark, side: "width" | "height"): number => 2 * radius + place.ink[side] + 10;

export const movedBy = ({ left, top, width, height }: Box, shift: PagePoint): Box => ({
  left: left + shift.left,
  top: top + shift.top,
  width,
  height,
});
