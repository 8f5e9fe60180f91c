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

/**
 * A doubled line is two strokes, which together are as wide as a single one. Their middles are so many CSS pixels apart at least, so that a
 * screen shows two; between wide ones, the gap is this share of the width of the single one.
 */
export const doubledApart = 2.4;
export const wideGap = 0.35;

/**
 * A tapered line, in CSS pixels: its width grows from the narrowest with the claims, up to so many of them; at its start and its end it is
 * wider and narrower by these factors.
 */
export const taper = { narrowest: 1.15, growth: 0.75, power: 0.8, maxClaims: 8, start: 1.25, end: 0.45 } as const;
/** The width of a hair in CSS pixels. */
export const hairWidth = 0.5;
