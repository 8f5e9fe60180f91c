import type { Shape } from "../model/node-types.ts";
import { outlinesOf } from "../scene/shape-outlines.ts";

const known = new Map<Shape, string>();

/** Gives the outline of a shape as an SVG path around the origin, for marks in a view box of 16 by 16. */
export function markPath(shape: Shape): string {
  const path = known.get(shape) ?? makePath(shape);
  known.set(shape, path);
  return path;
}

const makePath = (shape: Shape): string =>
  outlinesOf[shape].map((outline) => `M${outline.map(({ x, y }) => `${(x * 5).toFixed(2)} ${(-y * 5).toFixed(2)}`).join("L")}Z`).join("");
