/** Puts the page together: mounts the map and the panels on the one store, and loads the graph. */
import { effect, untracked } from "@preact/signals";
import { options, render } from "preact";
import { mountCanvas } from "./canvas/mount.ts";
import type { MapCanvas } from "./canvas/types.ts";
import { prefersReducedMotion } from "./device/media.ts";
import { bringFonts } from "./device/packaged-fonts.ts";
import { App } from "./panels/app.tsx";
import { followView } from "./panels/document.ts";
import { keepFocus } from "./panels/keep-focus.ts";
import { load } from "./panels/load.ts";
import type { MapHands } from "./panels/map-pane.tsx";
import { picture } from "./panels/picture.ts";
import { dispatch, drawing, isMapSeen, loading, palette, view } from "./panels/store.ts";
import { fitChoice } from "./panels/travel.ts";
import { ringed, walk } from "./panels/walk.ts";
import { placeLabels } from "./scene/labels.ts";
import "virtual:tokens.css";
import "./design/base.css";
import "./panels/layout.css";
import "./panels/masthead.css";
import "./panels/map.css";
import "./panels/reading.css";
import "./panels/claim.css";
import "./panels/dialog.css";
import "./panels/print.css";

let canvas: MapCanvas | undefined;
let hasDrawn = (): void => {};
const firstDrawing = new Promise<void>((resolve) => {
  hasDrawn = resolve;
});

const hands: MapHands = {
  mount(host) {
    canvas = mountCanvas(host, {
      palette: palette.value,
      reducedMotion: prefersReducedMotion().current(),
      onIntent: dispatch,
      onWalk: walk,
      onFitChoice: fitChoice,
      onHover: () => undefined,
      onUnavailable: (reason) => {
        drawing.value = reason;
      },
      onAvailable: () => {
        drawing.value = "canvas";
      },
      placeLabels,
    });
    const stops = [effect(drawMap), effect(() => canvas?.focusRing(ringed.value))];
    return () => {
      for (const stop of stops) stop();
      canvas?.destroy();
      canvas = undefined;
    };
  },
  zoomBy(factor) {
    const frame = canvas?.frame();
    if (frame) canvas?.flyTo({ ...frame.camera, zoom: frame.camera.zoom * factor });
  },
  fit: () => dispatch({ type: "fit" }),
};

function drawMap(): void {
  if (loading.value === "graph" || loading.value === "failed") return;
  try {
    // What stands in the map's place does not wait for the map.
    if (isMapSeen.value) {
      const now = { picture: picture.value, camera: view.value.camera, palette: palette.value };
      untracked(() => canvas?.draw(now.picture, now.camera, now.palette));
    }
  } catch (error) {
    // Whatever the graphics do, the view and its address go on, and the still picture shows it.
    console.warn(error);
    drawing.value = "context-lost";
  }
  document.documentElement.dataset.ready = "";
  hasDrawn();
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

const root = document.getElementById("app");
if (root) {
  followView();
  keepFocus(root);
  drawBeforeRendering();
  render(<App hands={hands} />, root);
  void load(firstDrawing);
  void firstDrawing.then(bringFonts);
}
