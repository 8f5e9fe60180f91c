/** Marks for what somebody thinks of a topic. Shapes tell support and opposition apart, so that it is seen in grey too. */
import { mixed } from "../design/tokens.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relations } from "../model/relations.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Mark, PathMark, PathStep, Stroke } from "./drawing.ts";

/** "for": puts forward, warns of or supports. "mixed": some of both, or support with reservations. */
export const cellAttitudes = ["for", "mixed", "against"] as const;
export type CellAttitude = (typeof cellAttitudes)[number];

/** The attitude that a relation alone expresses. */
export function attitudeOf(relation: Relation): CellAttitude {
  const { attitudes = [] }: RelationEntry = relations[relation];
  if (!attitudes.includes("against")) return "for";
  return attitudes.includes("for") ? "mixed" : "against";
}

/** The attitude of claims of some relations, those of a cell. */
export function attitudeIn(said: readonly Relation[]): CellAttitude {
  const [first, ...others] = new Set(said.map(attitudeOf));
  return first === undefined || others.length > 0 ? "mixed" : first;
}

/** Squares and diamonds look as large as a circle of the same radius. */
const squareShare = 0.9;
const diamondShare = 1.22;

/** The size of a mark with a ring around it, in that of others, and of the ring: there is paper between them. */
const [insideRing, ringSize] = [0.82, 1.14];
/** The width of a ring, and of the outline of a mark that is not empty, in that of the outline of one that is. */
const thinWidth = 0.55;

/** Of the claims in a cell: all of them, some but not all, or none. */
export const shares = ["all", "some", "none"] as const;
export type Share = (typeof shares)[number];

/** Says of how many things something is true; "none" of no things. */
export function shareOf<Thing>(things: readonly Thing[], isTrue: (thing: Thing) => boolean): Share {
  const number = things.filter(isTrue).length;
  if (number === 0) return "none";
  return number === things.length ? "all" : "some";
}

/** How strong the colour of a mark is where only a part of what it stands for is said in a speaker's own name. */
const partlyOwnStrength = 0.2;

/** The filling of a mark: full, pale or open, by how much of what it stands for is not said in a speaker's own name. */
export const cellFill = (unstated: Share, colour: string, paper: string): string =>
  unstated === "all" ? paper : unstated === "some" ? mixed(colour, paper, partlyOwnStrength) : colour;

/** Draws the mark of a cell, with a ring outside it where what it stands for is not certain: half a ring where some of it is. */
export function cellMarks(
  attitude: CellAttitude,
  { centre, radius, doubt }: { readonly centre: PagePoint; readonly radius: number; readonly doubt: Share },
  { fill, stroke, paper }: { readonly fill: string; readonly stroke: Stroke; readonly paper: string },
): readonly Mark[] {
  // All marks of a table have one size, whether or not they have a ring.
  const thin = { ...stroke, width: stroke.width * thinWidth };
  const outline = fill === paper ? stroke : thin;
  const mark = attitudeMark(attitude, { centre, radius: radius * insideRing }, { fill, stroke: outline });
  if (doubt === "none") return [mark];
  if (doubt === "some") return [{ kind: "path", ...rightHalf(attitude, centre, radius * ringSize), stroke: thin }, mark];
  return [attitudeMark(attitude, { centre, radius: radius * ringSize }, { fill: paper, stroke: thin }), mark];
}

/** The length of the control lines of a quarter of a circle, in radii. */
const quarterControl = 0.5523;

/** The right half of the outline of a mark, from its top to its bottom. */
function rightHalf(attitude: CellAttitude, { left, top }: PagePoint, radius: number): Pick<PathMark, "start" | "steps"> {
  const pointAt = (x: number, y: number): PagePoint => ({ left: left + x * radius, top: top + y * radius });
  if (attitude === "for") {
    const control = quarterControl;
    const lower: PathStep = { to: pointAt(0, 1), controls: [pointAt(1, control), pointAt(control, 1)] };
    return { start: pointAt(0, -1), steps: [{ to: pointAt(1, 0), controls: [pointAt(control, -1), pointAt(1, -control)] }, lower] };
  }
  const corners =
    attitude === "against"
      ? [pointAt(squareShare, -squareShare), pointAt(squareShare, squareShare), pointAt(0, squareShare)]
      : [pointAt(diamondShare, 0), pointAt(0, diamondShare)];
  return { start: pointAt(0, attitude === "against" ? -squareShare : -diamondShare), steps: corners.map((to) => ({ to })) };
}

/** How far a mark with a ring reaches from its middle, in its radii. */
export const reachOf = (attitude: CellAttitude): number => ringSize * (attitude === "mixed" ? diamondShare : 1);

/** Draws a mark: a circle for, a square against, a diamond for what is both. */
export function attitudeMark(
  attitude: CellAttitude,
  { centre, radius }: { readonly centre: PagePoint; readonly radius: number },
  { fill, stroke }: { readonly fill: string; readonly stroke: Stroke },
): Mark {
  if (attitude === "for") return { kind: "circle", centre, radius, fill, stroke };
  const { left, top } = centre;
  if (attitude === "against") {
    const half = radius * squareShare;
    return { kind: "rectangle", left: left - half, top: top - half, width: 2 * half, height: 2 * half, fill, stroke };
  }
  const reach = radius * diamondShare;
  const points = [
    { left, top: top - reach },
    { left: left + reach, top },
    { left, top: top + reach },
    { left: left - reach, top },
  ];
  return { kind: "polygon", points, fill, stroke };
}
