/** A node's mark: its type's shape in its colour, hollow where nothing that is shown of it is in the source. */
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

/** The rim of a hollow mark, and the paper's rim about a full one, in CSS pixels. */
const rim = 1.6;
const edge = 0.8;

export function shapeMarks(shape: Shape, { centre, radius }: Circle, { colour, paper, isHollow }: ShapeColours): readonly Mark[] {
  const stroke = isHollow ? { colour, width: rim } : { colour: paper, width: edge };
  const inks = [isHollow ? paper : colour, paper];
  if (shape === "circle") return [{ kind: "circle", centre, radius, fill: isHollow ? paper : colour, stroke }];
  return outlinesOf[shape].map((outline, index) => ({
    kind: "polygon",
    points: outline.map(({ x, y }) => ({ left: centre.left + x * radius, top: centre.top - y * radius })),
    fill: inks[index] ?? paper,
    stroke,
  }));
}

/** Between an outline and its ring, and the ring's own width, in CSS pixels; as the map draws them. */
const ringGap = 4.25;
const ringWidth = 2.5;

/** A ring around a mark. */
export function ringMark(shape: Shape, { centre, radius }: Circle, colour: string): Mark {
  const reach = Math.max(...(outlinesOf[shape][0] ?? []).map(({ x, y }) => Math.hypot(x, y)));
  return { kind: "circle", centre, radius: radius * reach + ringGap, stroke: { colour, width: ringWidth } };
}
