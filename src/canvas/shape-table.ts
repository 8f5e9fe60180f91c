/** The shapes as a picture of signed distances: the node shader reads from it how far a pixel is from the outline. Pure. */
import type { ScenePoint } from "../scene/scene-types.ts";

/** How far a cell reaches from a shape's centre, in radii. */
export const span = 1.9;
/** Pixels along a cell's side. */
export const texels = 48;

type Outline = readonly ScenePoint[];

/**
 * Distances to some shapes, cell beside cell: 0 is `span` radii inside, 128 on the outline, 255 `span` radii outside.
 *
 * @param shapes each a list of closed outlines about the origin, y up, in radii; inside is what an odd number of them encloses
 */
export function shapeTable(shapes: readonly (readonly Outline[])[]): Uint8Array {
  const width = shapes.length * texels;
  const table = new Uint8Array(width * texels);
  shapes.forEach((outlines, index) => {
    const sides = new Float64Array(outlines.flatMap(sidesOf));
    for (let row = 0; row < texels; row++)
      for (let column = 0; column < texels; column++) {
        const x = ((column + 0.5) / texels - 0.5) * 2 * span;
        const y = ((row + 0.5) / texels - 0.5) * 2 * span;
        const share = signedDistance(x, y, sides) / (2 * span) + 0.5;
        table[row * width + index * texels + column] = Math.round(Math.min(Math.max(share, 0), 1) * 255);
      }
  });
  return table;
}

/** How far a shape's corners are from its centre, in radii. */
export const extentOf = (outlines: readonly Outline[]): number =>
  Math.max(...outlines.flatMap((outline) => outline.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))));

/** Four numbers a side: where it starts and where it ends. Flat, since this runs before the first drawing. */
const sidesOf = (outline: Outline): number[] =>
  outline.flatMap((point, index) => {
    const next = outline[(index + 1) % outline.length] as ScenePoint;
    return [point.x, point.y, next.x, next.y];
  });

function signedDistance(x: number, y: number, sides: Float64Array): number {
  let nearest = Number.POSITIVE_INFINITY;
  let isInside = false;
  for (let at = 0; at < sides.length; at += 4) {
    const x1 = sides[at] as number;
    const y1 = sides[at + 1] as number;
    const dx = (sides[at + 2] as number) - x1;
    const dy = (sides[at + 3] as number) - y1;
    const share = Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0), 1);
    const offX = x - x1 - share * dx;
    const offY = y - y1 - share * dy;
    nearest = Math.min(nearest, offX * offX + offY * offY);
    if (y1 > y !== y1 + dy > y && x < x1 + ((y - y1) / dy) * dx) isInside = !isInside;
  }
  return (isInside ? -1 : 1) * Math.sqrt(nearest);
}
