/** Writes shapes as operators of a PDF page. @see ISO 32000-1:2008, 8.5 */
import type { PagePoint } from "../../scene/scene-types.ts";
import type { CircleMark, PathMark, PolygonMark, RectangleMark } from "../drawing.ts";
import type { Contour } from "../font/glyph-outline.ts";
import { pdfNumber } from "./pdf-values.ts";

/** How far the control points of a cubic curve are from its ends, so that it looks like a quarter of a circle of radius 1. */
const quarter = 0.5523;

const point = ({ left, top }: PagePoint, decimals = 2): string => `${pdfNumber(left, decimals)} ${pdfNumber(top, decimals)}`;

const curve = (first: PagePoint, second: PagePoint, to: PagePoint, decimals?: number): string =>
  `${point(first, decimals)} ${point(second, decimals)} ${point(to, decimals)} c`;

export const pathOperators = ({ start, steps }: Pick<PathMark, "start" | "steps">): string =>
  [`${point(start)} m`, ...steps.map(({ to, controls }) => (controls ? curve(controls[0], controls[1], to) : `${point(to)} l`))].join(" ");

export const polygonOperators = ({ points }: Pick<PolygonMark, "points">): string =>
  [...points.map((corner, index) => `${point(corner)} ${index === 0 ? "m" : "l"}`), "h"].join(" ");

export const circleOperators = ({ centre: { left, top }, radius }: Pick<CircleMark, "centre" | "radius">): string =>
  rectangleOperators({ left: left - radius, top: top - radius, width: 2 * radius, height: 2 * radius, radius });

export function rectangleOperators({ left, top, width, height, radius = 0 }: Omit<RectangleMark, "kind" | "fill" | "stroke">): string {
  if (radius <= 0) return `${[left, top, width, height].map((value) => pdfNumber(value)).join(" ")} re`;
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom, pull] = [left + width, top + height, r * (1 - quarter)];
  const pointAt = (x: number, y: number): PagePoint => ({ left: x, top: y });
  return [
    `${point(pointAt(left + r, top))} m`,
    `${point(pointAt(right - r, top))} l`,
    curve(pointAt(right - pull, top), pointAt(right, top + pull), pointAt(right, top + r)),
    `${point(pointAt(right, bottom - r))} l`,
    curve(pointAt(right, bottom - pull), pointAt(right - pull, bottom), pointAt(right - r, bottom)),
    `${point(pointAt(left + r, bottom))} l`,
    curve(pointAt(left + pull, bottom), pointAt(left, bottom - pull), pointAt(left, bottom - r)),
    `${point(pointAt(left, top + r))} l`,
    curve(pointAt(left, top + pull), pointAt(left + pull, top), pointAt(left + r, top)),
    "h",
  ].join(" ");
}

/**
 * The contour of a glyph, in whole numbers of which an em has as many as `unit` says. PDF has no quadratic curves: the cubic one with control
 * points at two thirds is the same.
 */
export function contourOperators({ start, steps }: Contour, unit: number): string {
  const scaled = ({ left, top }: PagePoint): PagePoint => ({ left: left * unit, top: top * unit });
  let from = scaled(start);
  const operators = [`${point(from, 0)} m`];
  for (const step of steps) {
    const to = scaled(step.to);
    const control = step.control && scaled(step.control);
    operators.push(control ? curve(between(from, control, 2 / 3), between(to, control, 2 / 3), to, 0) : `${point(to, 0)} l`);
    from = to;
  }
  return [...operators, "h"].join(" ");
}

const between = (a: PagePoint, b: PagePoint, share: number): PagePoint => ({
  left: a.left + (b.left - a.left) * share,
  top: a.top + (b.top - a.top) * share,
});
