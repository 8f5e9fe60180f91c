import type { Shape } from "../model/node-types.ts";
import { outlinesOf } from "../scene/shape-outlines.ts";

const known = new Map<Shape, string>();

/** The outline of a shape as an SVG path about the middle, for marks in a view box of 16 by 16. */
export function markPath(shape: Shape): string {
  const path = known.get(shape) ?? written(shape);
  known.set(shape, path);
  return path;
}

const written = (shape: Shape): string =>
  outlinesOf[shape].map((outline) => `M${outline.map(({ x, y }) => `${(x * 5).toFixed(2)} ${(-y * 5).toFixed(2)}`).join("L")}Z`).join("");
