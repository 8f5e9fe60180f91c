/** The outlines of the shapes, each with the area of a circle of radius 1, so that no type looks larger than another. */
import type { Shape } from "../model/node-types.ts";
import type { ScenePoint } from "./scene-types.ts";

type Outline = readonly ScenePoint[];

const up = Math.PI / 2;

/** Corners on a circle, counter-clockwise from an angle; `inner` is the radius of every second one. */
const corners = (count: number, from: number, inner = 1): Outline =>
  Array.from({ length: count }, (_, index) => {
    const angle = from + (index * 2 * Math.PI) / count;
    const radius = index % 2 === 1 ? inner : 1;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });

const scaled = (outline: Outline, factor: number): Outline => outline.map(({ x, y }) => ({ x: x * factor, y: y * factor }));
const points = (...pairs: readonly (readonly [number, number])[]): Outline => pairs.map(([x, y]) => ({ x, y }));

/** Half a circle at either end of a bar. */
const pill = (): Outline => {
  const bend = (centre: number, from: number): Outline =>
    Array.from({ length: 17 }, (_, index) => {
      const angle = from + (index * Math.PI) / 16;
      return { x: centre + Math.cos(angle), y: Math.sin(angle) };
    });
  return [...bend(0.9, -up), ...bend(-0.9, up)];
};

/** Two bars across each other, each `half` wide on either side of its axis. */
const cross = (half: number): Outline =>
  points(
    [1, half],
    [half, half],
    [half, 1],
    [-half, 1],
    [-half, half],
    [-1, half],
    [-1, -half],
    [-half, -half],
    [-half, -1],
    [half, -1],
    [half, -half],
    [1, -half],
  );

const areaOf = (outline: Outline): number =>
  outline.reduce((sum, { x, y }, index) => {
    const next = outline[(index + 1) % outline.length] as ScenePoint;
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);

/** Scales outlines so that the first one, less its holes, has the area of the circle. */
function equal(...outlines: readonly Outline[]): readonly Outline[] {
  const area = outlines.reduce((sum, outline, index) => sum + (index === 0 ? 1 : -1) * areaOf(outline), 0);
  return outlines.map((outline) => scaled(outline, Math.sqrt(Math.PI / area)));
}

/** In radii, y up; the first outline is the shape, any further ones are holes in it. */
export const outlinesOf: Readonly<Record<Shape, readonly Outline[]>> = {
  circle: equal(corners(40, 0)),
  square: equal(corners(4, up / 2)),
  pill: equal(pill()),
  // A sheet with its corner cut.
  page: equal(points([0.36, 1], [-0.74, 1], [-0.74, -1], [0.74, -1], [0.74, 0.62])),
  triangle: equal(corners(3, up)),
  // A sign that forbids: a bar left free in an octagon.
  stop: equal(corners(8, Math.PI / 8), points([0.58, 0.2], [-0.58, 0.2], [-0.58, -0.2], [0.58, -0.2])),
  pentagon: equal(corners(5, up)),
  diamond: equal(corners(4, up)),
  cross: equal(cross(0.4)),
  star: equal(corners(10, up, 0.48)),
  ring: equal(corners(40, 0), scaled(corners(40, 0), 0.5)),
  hexagon: equal(corners(6, up)),
};
