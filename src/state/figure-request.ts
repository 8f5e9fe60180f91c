import type { FigureRequest } from "../figure/make-figure.ts";
import { citedView, site } from "./cited-address.ts";
import { answer } from "./derived.ts";
import { graph } from "./graph-state.ts";
import { measuredMap } from "./screen.ts";
import { shareView } from "./share.ts";

/** The part of a request for a figure that the current view gives. Once the map has been measured, all that is visible of it is in the figure. */
export const requestOfView = (): Pick<FigureRequest, "graph" | "view" | "address" | "site" | "highlight" | "viewport"> => ({
  graph: graph.value,
  view: shareView(),
  address: citedView(),
  site,
  ...(answer.value && { highlight: answer.value }),
  ...(measuredMap.value && { viewport: measuredMap.value }),
});
