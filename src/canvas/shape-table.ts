/** The shapes as a texture of signed distances, from which the node shader reads how far a pixel is from the outline. Pure. */
import type { ScenePoint } from "../scene/scene-types.ts";

/** Half the side of a cell, in radii: from the centre of a shape to the edge of its cell. */
export const span = 1.9;
/** Pixels along a side of a cell. */
export const texels = 48;

type Outline = readonly ScenePoint[];

/**
 * Signed distances to the outlines of shapes, one cell beside another: 0 is `span` radii inside, 128 on the outline, 255 `span` radii
 * outside.
 *
 * @param shapes a list of closed outlines each, around the origin, in radii, y up; a point is inside if an odd number of outlines
 * encloses it
 * @returns one byte per pixel, row by row; `shapes.length * texels` wide and `texels` high
 */
export function shapeTable(shapes: readonly (readonly Outline[])[]): Uint8Array {
  const width = shapes.length * texels;
  const table = new Uint8Array(width * texels);
  shapes.forEach((outlines, index) => {
    const circles = outlines.flatMap((outline) => radiusOf(outline) ?? []);
    const sides = new Float64Array(outlines.filter((outline) => radiusOf(outline) === undefined).flatMap(sidesOf));
    for (let row = 0; row < texels; row++)
      for (let column = 0; column < texels; column++) {
        const x = ((column + 0.5) / texels - 0.5) * 2 * span;
        const y = ((row + 0.5) / texels - 0.5) * 2 * span;
        const share = signedDistance(x, y, sides, circles) / (2 * span) + 0.5;
        table[row * width + index * texels + column] = Math.round(Math.min(Math.max(share, 0), 1) * 255);
      }
  });
  return table;
}

/** Half the side of the smallest square around a shape's centre that contains the shape, in radii. */
export const extentOf = (outlines: readonly Outline[]): number =>
  Math.max(...outlines.flatMap((outline) => outline.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))));

/** The sides of an outline, four numbers each: x and y of start and end. Flat for speed, because this runs before the first drawing. */
const sidesOf = (outline: Outline): number[] =>
  outline.flatMap((point, index) => {
    const next = outline[(index + 1) % outline.length] as ScenePoint;
    return [point.x, point.y, next.x, next.y];
  });

/** The radius of an outline that stands for a circle around the origin; undefined for any other. Most sides are those of circles. */
function radiusOf(outline: Outline): number | undefined {
  const [first, ...others] = outline.map(({ x, y }) => Math.hypot(x, y));
  const isCircle = outline.length >= 24 && first !== undefined && others.every((radius) => Math.abs(radius - first) < 1e-6);
  return isCircle ? first : undefined;
}

/** The distance to the nearest side or circle, negative inside (even-odd rule). */
function signedDistance(x: number, y: number, sides: Float64Array, circles: readonly number[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  let isInside = false;
  for (const radius of circles) {
    const off = Math.sqrt(x * x + y * y) - radius;
    nearest = Math.min(nearest, off * off);
    if (off < 0) isInside = !isInside;
  }
  for (let index = 0; index < sides.length; index += 4) {
    const x1 = sides[index] as number;
    const y1 = sides[index + 1] as number;
    const dx = (sides[index + 2] as number) - x1;
    const dy = (sides[index + 3] as number) - y1;
    const share = Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0), 1);
    const offX = x - x1 - share * dx;
    const offY = y - y1 - share * dy;
    nearest = Math.min(nearest, offX * offX + offY * offY);
    if (y1 > y !== y1 + dy > y && x < x1 + ((y - y1) / dy) * dx) isInside = !isInside;
  }
  return (isInside ? -1 : 1) * Math.sqrt(nearest);
}
