/** Marks for what somebody thinks of a topic. Shapes tell support and opposition apart, so that it is seen in grey too. */
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relations } from "../model/relations.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Mark, Stroke } from "./drawing.ts";

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

/** The size of a mark within its ring. */
const insideRing = 0.68;

/** Draws the mark of a cell, with a ring around it where what it stands for is not certain. */
export function cellMarks(
  attitude: CellAttitude,
  { centre, radius, isDoubtful }: { readonly centre: PagePoint; readonly radius: number; readonly isDoubtful: boolean },
  { fill, stroke, paper }: { readonly fill: string; readonly stroke: Stroke; readonly paper: string },
): readonly Mark[] {
  const mark = attitudeMark(attitude, { centre, radius: isDoubtful ? radius * insideRing : radius }, { fill, stroke });
  return isDoubtful ? [attitudeMark(attitude, { centre, radius }, { fill: paper, stroke }), mark] : [mark];
}

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
