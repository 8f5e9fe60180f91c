/**
 * How the line of an edge is drawn. The canvas, the figures and the legend share it: a line is broken by its standing, and doubled if what
 * it says is not certain.
 */
import type { Standing } from "../model/standings.ts";

/** How the line of a standing is broken: dashes and gaps, in widths of the line. */
export const dashes: Readonly<Record<Standing, readonly number[]>> = {
  stated: [],
  reported: [6, 4],
  inferred: [1.4, 2.8],
  external: [6, 3, 1.4, 3],
};

/** The smallest width of a doubled line, in CSS pixels, and the share of it that is the gap in the middle. */
export const doubledWidth = 3.4;
export const doubledGap = 0.38;
