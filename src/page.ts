/** Puts the page together: mounts the map and the panels on the one store, and loads the graph. */
import { effect, untracked } from "@preact/signals-core";
import type { CanvasOptions, MapCanvas } from "./canvas/canvas-types.ts";
import { mountCanvas } from "./canvas/mount-canvas.ts";
import { nextFrame } from "./device/animation-frame.ts";
import { prefersReducedMotion } from "./device/media.ts";
import { bringFonts } from "./device/packaged-fonts.ts";
import { isPageScrolled } from "./device/page-scroll.ts";
import type { FirstMap } from "./first-map.ts";
import { canExpand } from "./graph/collapsed-families.ts";
import { areSameBoxes, boxesOverMap } from "./panels/map/boxes-over-map.ts";
import type { MapController } from "./panels/map/map-tab.tsx";
import { syncDocument } from "./panels/shell/document-attributes.ts";
import { namesOnScreen } from "./scene/place-names.ts";
import type { Box } from "./scene/scene-types.ts";
import { selectedPoint } from "./scene/selected-point.ts";
import { selection, view } from "./state/current-view.ts";
import { isAnswerDue } from "./state/derived.ts";
import { dispatch } from "./state/dispatch.ts";
import { bringLanguage, load } from "./state/fetch-graph.ts";
import { families, graph, graphLoaded, loading } from "./state/graph-state.ts";
import { hovered } from "./state/hovered.ts";
import { bringWords, isShowable } from "./state/loaded-languages.ts";
import { arrangementsDue, held, picture } from "./state/map-picture.ts";
import { zoomToSelection } from "./state/navigation.ts";
import { cursorRings, isMapNarrow, isMapSeen, mapRenderer, palette, pointed } from "./state/screen.ts";
import { otherLanguageOf } from "./view/view-state.ts";

let canvas: MapCanvas | undefined;
let hasDrawn = (): void => {};
const firstDrawing = new Promise<void>((resolve) => {
  hasDrawn = resolve;
});

/** These move along edges, move nodes, and name what the pointer lights; they come with the panels. */
let keyboard: typeof import("./state/keyboard-navigation.ts") | undefined;
let moving: typeof import("./state/moving-nodes.ts") | undefined;
let names: typeof import("./scene/lit-labels.ts") | undefined;
/** Places relations, too; until it comes with the panels, only names are placed. */
let labels: typeof import("./scene/place-labels.ts") | undefined;

/** Caption and buttons over the map, as they were when its names were placed. */
let boxesAvoided: readonly Box[] = [];

const mapOptions = (): CanvasOptions => ({
  palette: palette.value,
  reducedMotion: prefersReducedMotion().current(),
  scrollsPage: () => isPageScrolled() || (isMapNarrow.value && (canvas?.frame().camera.zoom ?? 1) <= 1.01),
  zoomPoint: (frame) => selectedPoint(picture.value, frame),
  onIntent: dispatch,
  onHold: (node) => moving?.hold(node),
  onDrop: () => moving?.drop(),
  onHover: (target, point) => {
    hovered.value = target && point && { target, at: point };
  },
  onToggle(id) {
    const isFamily = canExpand(graph.value, id);
    if (isFamily) dispatch({ type: "toggle-family", id, all: families.value });
    return isFamily;
  },
  onMoveKey: (direction) => moving?.moveSelected(direction) ?? false,
  onNavigationKey: (key) => keyboard?.handleNavigationKey(key) ?? false,
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
    return (labels?.placeOnScreen ?? namesOnScreen)(drawn, frame, boxesAvoided);
  },
  nameLit: (drawn, frame, lit) => names?.litLabels(drawn, frame, { ...lit, taken: boxesAvoided }),
});

let stops: readonly (() => void)[] = [];
/** True if the map is in its place among the panels. */
let isInPlace = false;

function showViewOn(mounted: MapCanvas): void {
  canvas = mounted;
  stops = [effect(drawMap), effect(showFocusRings)];
}

/** Lets the first map show the view as soon as there is a graph, before the panels have come. */
async function connect(first: FirstMap): Promise<void> {
  await graphLoaded();
  showViewOn(first.connect(mapOptions()));
  performance.mark("map-answers");
}
let connected: Promise<void> | undefined;

const mapController: MapController = {
  mount(host) {
    let isMounted = true;
    // What is beside it stands by then, so that the map moves to a place of its final size.
    const move = async (): Promise<void> => {
      await connected;
      connected = undefined;
      await nextFrame();
      if (!isMounted) return;
      canvas?.moveTo(host);
      isInPlace = true;
      drawMap();
    };
    if (connected) void move();
    else {
      isInPlace = true;
      showViewOn(mountCanvas(host, mapOptions()));
    }
    return () => {
      isMounted = false;
      for (const stop of stops) stop();
      canvas?.destroy();
      canvas = undefined;
    };
  },
  zoomBy: (factor) => canvas?.zoomBy(factor),
  fit: () => dispatch({ type: "fit" }),
};

const showFocusRings = (): void => canvas?.showFocusRings([...(pointed.value ? [pointed.value] : []), ...cursorRings.value]);

function drawMap(): void {
  if (loading.value === "graph" || loading.value === "failed" || arrangementsDue.value || isAnswerDue.value) return;
  try {
    // The other tabs do not wait for the map.
    if (isMapSeen.value) {
      const now = { picture: picture.value, camera: view.value.camera, palette: palette.value, held: held.value?.held?.id };
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
  if (!isInPlace) return;
  document.documentElement.dataset.ready = "";
  document.getElementById("first-picture")?.remove();
  hasDrawn();
}

effect(() => {
  if (loading.value === "failed") document.getElementById("first-picture")?.remove();
});

/** Follows the language of the view, and brings the words of the other one when all else is there. */
function followLanguage(): void {
  effect(() => {
    const { language } = view.value;
    if (!isShowable(language)) void bringLanguage(language);
    else if (loading.value === "done") void bringWords(otherLanguageOf(language)).catch(() => undefined);
  });
}

/**
 * Starts the page in an element.
 *
 * @param drawn the map of the first view, if it is drawn already
 * @throws if the words of its language cannot be loaded
 */
export async function startPage(root: HTMLElement, drawn: FirstMap | undefined): Promise<void> {
  await bringWords(view.peek().language);
  followLanguage();
  syncDocument();
  const [panels, keys, moves, lit, all] = [
    import("./panels/shell/render-app.tsx"),
    import("./state/keyboard-navigation.ts"),
    import("./state/moving-nodes.ts"),
    import("./scene/lit-labels.ts"),
    import("./scene/place-labels.ts"),
  ];
  void load(firstDrawing);
  void firstDrawing.then(bringFonts);
  if (drawn) connected = connect(drawn);
  [keyboard, moving, names, labels] = await Promise.all([keys, moves, lit, all]);
  (await panels).renderApp(root, {
    controller: mapController,
    mountOwnMap: async (...given) => (await import("./own-map.ts")).mountOwnMap(...given),
    isMapDrawn: drawn !== undefined,
  });
}
