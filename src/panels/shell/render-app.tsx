import { effect } from "@preact/signals";
import { options, render } from "preact";
import { takeDrops } from "../../device/files.ts";
import { loading } from "../../state/graph-state.ts";
import { restoreLostFocus } from "../../ui/restore-focus.ts";
import type { MapController } from "../map/map-tab.tsx";
import type { MountOwnMap } from "../opened-graph/own-map-panel.tsx";
import { App } from "./app.tsx";

export interface PageParts {
  readonly controller: MapController;
  readonly mountOwnMap: MountOwnMap;
  /** True if the map is drawn already; else the panels leave it the frame. */
  readonly isMapDrawn: boolean;
}

/** Renders the whole page around the map. */
export function renderApp(root: HTMLElement, { isMapDrawn, ...parts }: PageParts): void {
  restoreLostFocus(root);
  takeDrops((files) => void import("../../state/open-dropped.ts").then(({ openDropped }) => openDropped(files)));
  if (!isMapDrawn && loading.value === "graph") drawBeforeRendering();
  render(<App {...parts} />, root);
}

/** Until the map is drawn for the first time, the panels leave it the frame: what they show of the graph comes in the next. */
function drawBeforeRendering(): void {
  options.debounceRendering = (rendering) => requestAnimationFrame(() => setTimeout(rendering));
  const stop = effect(() => {
    if (loading.value !== "graph") queueMicrotask(restore);
  });
  const restore = (): void => {
    stop();
    delete options.debounceRendering;
  };
}
