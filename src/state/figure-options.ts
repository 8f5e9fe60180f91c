/** Options for a figure of the current view. */
import type { FigureOptions } from "../figure/compose.ts";
import type { FigureSize } from "../figure/sheet.ts";
import { citedView } from "./cited-address.ts";
import { answer } from "./derived.ts";
import { graph } from "./graph-state.ts";
import { measuredMap, palette } from "./screen.ts";
import { shareView } from "./share.ts";

/** Gives the options for a figure; if the map has been measured, the figure shows all of the map that is visible on the page. */
export const figureOptions = (scope: FigureOptions["scope"], size: FigureSize): FigureOptions => ({
  graph: graph.value,
  view: shareView(),
  scope,
  size,
  palette: palette.value,
  address: citedView(),
  ...(measuredMap.value && { viewport: measuredMap.value }),
  ...(answer.value && { highlight: answer.value }),
});
