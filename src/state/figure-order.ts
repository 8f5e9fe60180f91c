/** The order for a figure of the view as it is. */
import type { FigureOrder } from "../figure/compose.ts";
import type { FigureSize } from "../figure/sheet.ts";
import { answer } from "./derived.ts";
import { graph } from "./graph-state.ts";
import { measuredMap, palette } from "./screen.ts";
import { shareAddress, shareView } from "./share.ts";

/** Orders a figure that shows all of the map that is visible on the page, where the map has been measured. */
export const figureOrder = (scope: FigureOrder["scope"], size: FigureSize): FigureOrder => ({
  graph: graph.value,
  view: shareView(),
  scope,
  size,
  palette: palette.value,
  address: shareAddress(),
  ...(measuredMap.value && { seen: measuredMap.value }),
  ...(answer.value && { highlight: answer.value }),
});
