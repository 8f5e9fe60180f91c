/** Puts the page together: mounts the map and the panels on the one store, and loads the graph. */
import { effect, untracked } from "@preact/signals";
import { options, render } from "preact";
import type { CanvasOptions, MapCanvas } from "./canvas/canvas-types.ts";
import { mountCanvas } from "./canvas/mount-canvas.ts";
import { nextFrame } from "./device/animation-frame.ts";
import { takeDrops } from "./device/files.ts";
import { prefersReducedMotion } from "./device/media.ts";
import { bringFonts } from "./device/packaged-fonts.ts";
import { isPageScrolled } from "./device/page-scroll.ts";
import type { FirstMap } from "./first-map.ts";
import { canExpand } from "./graph/collapsed-families.ts";
import { areSameBoxes, boxesOverMap } from "./panels/map/boxes-over-map.ts";
import type { MapController } from "./panels/map/map-tab.tsx";
import { App } from "./panels/shell/app.tsx";
import { syncDocument } from "./panels/shell/document-attributes.ts";
import { litLabels } from "./scene/lit-labels.ts";
import { placeOnScreen } from "./scene/place-labels.ts";
import type { Box } from "./scene/scene-types.ts";
import { selectedPoint } from "./scene/selected-point.ts";
import { selection, view } from "./state/current-view.ts";
import { dispatch } from "./state/dispatch.ts";
import { load } from "./state/fetch-graph.ts";
import { families, graph, graphLoaded, loading } from "./state/graph-state.ts";
import { hovered } from "./state/hovered.ts";
import { handleNavigationKey, ringed } from "./state/keyboard-navigation.ts";
import { held, isArrangementDue, picture } from "./state/map-picture.ts";
import { drop, hold, moveSelected } from "./state/moving-nodes.ts";
import { zoomToSelection } from "./state/navigation.ts";
import { isMapNarrow, isMapSeen, mapRenderer, palette } from "./state/screen.ts";
import { restoreLostFocus } from "./ui/restore-focus.ts";

let canvas: MapCanvas | undefined;
let hasDrawn = (): void => {};
const firstDrawing = new Promise<void>((resolve) => {
  hasDrawn = resolve;
});

let firstMap: FirstMap | undefined;
/** Caption and buttons over the map, as they were when its names were placed. */
let boxesAvoided: readonly Box[] = [];

const mapOptions = (): CanvasOptions => ({
  palette: palette.value,
  reducedMotion: prefersReducedMotion().current(),
  scrollsPage: () => isPageScrolled() || (isMapNarrow.value && (canvas?.frame().camera.zoom ?? 1) <= 1.01),
  zoomPoint: (frame) => selectedPoint(picture.value, frame),
  onIntent: dispatch,
  onHold: hold,
  onDrop: drop,
  onHover: (target, point) => {
    hovered.value = target && point && { target, at: point };
  },
  onToggle(id) {
    const isFamily = canExpand(graph.value, id);
    if (isFamily) dispatch({ type: "toggle-family", id, all: families.value });
    return isFamily;
  },
  onMoveKey: moveSelected,
  onNavigationKey: handleNavigationKey,
  onZoomToSelection: zoomToSelection,
  hasSelection: () => selection.value.kind !== "nothing",
  onUnavailable: (reason) => {
    mapRenderer.value = reason;
  },
  onAvailable: () => {
    mapRenderer.value = "canvas";
  },
  // A step of a lesson is arranged beside its buttons.
  placeLabels(drawn, frame) {
    boxesAvoided = drawn.textSize === undefined ? boxesOverMap() : [];
    return placeOnScreen(drawn, frame, boxesAvoided);
  },
  nameLit: (drawn, frame, marked) => litLabels(drawn, frame, { ...marked, taken: boxesAvoided }),
});

const mapController: MapController = {
  mount(host) {
    const stops: (() => void)[] = [];
    const start = (mounted: MapCanvas): void => {
      canvas = mounted;
      stops.push(effect(drawMap), effect(showFocusRings));
    };
    const first = firstMap;
    firstMap = undefined;
    // What is beside it stands by then, so that the map moves to a place of its final size.
    if (first)
      void graphLoaded()
        .then(nextFrame)
        .then(() => start(first.handOver(host, mapOptions())));
    else start(mountCanvas(host, mapOptions()));
    return () => {
      for (const stop of stops) stop();
      canvas?.destroy();
      canvas = undefined;
    };
  },
  zoomBy: (factor) => canvas?.zoomBy(factor),
  fit: () => dispatch({ type: "fit" }),
};

const showFocusRings = (): void => canvas?.showFocusRings(ringed.value);

function drawMap(): void {
  if (loading.value === "graph" || loading.value === "failed" || isArrangementDue.value) return;
  try {
    // The other tabs do not wait for the map.
    if (isMapSeen.value) {
      const now = { picture: picture.value, camera: view.value.camera, palette: palette.value, held: held.value?.id };
      const draw = (): void => untracked(() => canvas?.draw(now.picture, now.camera, now.palette, now.held));
      draw();
      // Caption and buttons change with the view, but are rendered after the map.
      const isDrawnAround = now.held === undefined && now.picture.textSize === undefined;
      if (isDrawnAround)
        void nextFrame().then(() => {
          if (now.picture === picture.peek() && !areSameBoxes(boxesAvoided, boxesOverMap())) draw();
        });
    }
  } catch (error) {
    // Without the graphics, the view and its address still work, and a static picture shows them.
    console.warn(error);
    mapRenderer.value = "context-lost";
  }
  document.documentElement.dataset.ready = "";
  document.getElementById("first-picture")?.remove();
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

effect(() => {
  if (loading.value === "failed") document.getElementById("first-picture")?.remove();
});

/**
 * Starts the page in an element.
 *
 * @param drawn the map of the first view, if it is drawn already
 */
export function startPage(root: HTMLElement, drawn: FirstMap | undefined): void {
  firstMap = drawn;
  syncDocument();
  takeDrops((files) => void import("./state/open-dropped.ts").then(({ openDropped }) => openDropped(files)));
  restoreLostFocus(root);
  if (!drawn) drawBeforeRendering();
  render(<App controller={mapController} mountOwnMap={async (...given) => (await import("./own-map.ts")).mountOwnMap(...given)} />, root);
  void load(firstDrawing);
  void firstDrawing.then(bringFonts);
}
