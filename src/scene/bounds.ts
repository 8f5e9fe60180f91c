import { sheet } from "../layout/role-sheet.ts";
import type { Bounds } from "./scene-types.ts";

/** The sheet of both layouts, whatever is shown, so that no filter moves the map. Its margins are inside it. */
export const sheetBounds: Bounds = {
  minX: -sheet.width / 2,
  maxX: sheet.width / 2,
  minY: -sheet.height / 2,
  maxY: sheet.height / 2,
  margin: 0,
};

/** The box around two others. */
export const boundsAround = (a: Bounds, b: Bounds): Bounds => ({
  minX: Math.min(a.minX, b.minX),
  maxX: Math.max(a.maxX, b.maxX),
  minY: Math.min(a.minY, b.minY),
  maxY: Math.max(a.maxY, b.maxY),
});

export const isSameBounds = (a: Bounds, b: Bounds): boolean =>
  a.minX === b.minX && a.minY === b.minY && a.maxX === b.maxX && a.maxY === b.maxY;
