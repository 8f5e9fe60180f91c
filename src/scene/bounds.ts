import type { ConceptGraph } from "../graph/concept-graph.ts";
import { sheet } from "../layout/role-sheet.ts";
import type { LayoutName } from "../view/view-state.ts";
import type { Bounds } from "./scene-types.ts";

/** The box of a layout, whatever is shown, so that no filter moves the map: the sheet, or the box of all nodes. */
export function boundsOf(graph: ConceptGraph, layout: LayoutName): Bounds {
  if (layout === "by-role") return sheetBounds;
  if (graph.nodes.length === 0) return { minX: -1, minY: -1, maxX: 1, maxY: 1 };
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of graph.nodes) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return { minX, minY, maxX, maxY };
}

/** The sheet of the layout by role. Its margins are inside it. */
export const sheetBounds: Bounds = {
  minX: -sheet.width / 2,
  maxX: sheet.width / 2,
  minY: -sheet.height / 2,
  maxY: sheet.height / 2,
  margin: 0,
};
