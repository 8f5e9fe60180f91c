import type { Standing } from "../model/standings.ts";

/** How the line of a standing is broken: dashes and gaps, in widths of the line. The canvas, the figures and the legend share it. */
export const dashes: Readonly<Record<Standing, readonly number[]>> = {
  stated: [],
  reported: [6, 4],
  inferred: [1.4, 2.8],
  external: [6, 3, 1.4, 3],
};
