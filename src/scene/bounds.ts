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

export const isSameBounds = (a: Bounds, b: Bounds): boolean =>
  a.minX === b.minX && a.minY === b.minY && a.maxX === b.maxX && a.maxY === b.maxY;
