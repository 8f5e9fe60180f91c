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
/** The share of the width of a doubled line by which its dashes are measured: they are about as long as those of a single line, and dots are dots. */
export const doubledDash = 0.5;

/**
 * A tapered line, in CSS pixels: its width grows from the narrowest with the claims, up to so many of them; at its start and its end it is
 * wider and narrower by these factors.
 */
export const taper = { narrowest: 0.9, growth: 0.75, power: 0.8, maxClaims: 8, start: 1.25, end: 0.45 } as const;
/** The width of a hair in CSS pixels, and the strength of its colour against the background. */
export const hairWidth = 0.8;
export const hairStrength = 0.42;
