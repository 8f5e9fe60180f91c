/** Draws the shape of a node: filled, or hollow if no visible claim about it is in the source. */
import type { Shape } from "../model/node-types.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import { outlinesOf } from "../scene/shape-outlines.ts";
import type { Mark } from "./drawing.ts";

interface Circle {
  readonly centre: PagePoint;
  /** CSS pixels. */
  readonly radius: number;
}

interface ShapeColours {
  readonly colour: string;
  readonly paper: string;
  readonly isHollow: boolean;
}

/**
 * Width of the outline of a hollow shape, and of the background-coloured outline of a filled one, in CSS pixels; and the share of the
 * radius that the former takes at most, but for its least width, so that small shapes do not look filled.
 */
const hollowOutline = 1.6;
const filledOutline = 0.8;
const outlineShare = 0.2;
const minOutline = 1;

export function shapeMarks(shape: Shape, { centre, radius }: Circle, { colour, paper, isHollow }: ShapeColours): readonly Mark[] {
  const stroke = isHollow
    ? { colour, width: Math.min(hollowOutline, Math.max(minOutline, radius * outlineShare)) }
    : { colour: paper, width: filledOutline };
  const fills = [isHollow ? paper : colour, paper];
  if (shape === "circle") return [{ kind: "circle", centre, radius, fill: isHollow ? paper : colour, stroke }];
  return outlinesOf[shape].map((outline, index) => ({
    kind: "polygon",
    points: outline.map(({ x, y }) => ({ left: centre.left + x * radius, top: centre.top - y * radius })),
    fill: fills[index] ?? paper,
    stroke,
  }));
}

/** Distance between a shape and its ring, and width of the ring, in CSS pixels; the canvas draws the same. */
const ringGap = 4.25;
const ringWidth = 2.5;

/** The circle around the corners of a shape. */
export const around = (shape: Shape, { centre, radius }: Circle): Circle => ({
  centre,
  radius: shape === "circle" ? radius : radius * Math.max(...(outlinesOf[shape][0] ?? []).map(({ x, y }) => Math.hypot(x, y))),
});

/** A ring around the shape of a node. */
export function ringMark(shape: Shape, circle: Circle, colour: string): Mark {
  const { centre, radius } = around(shape, circle);
  return { kind: "circle", centre, radius: radius + ringGap, stroke: { colour, width: ringWidth } };
}
