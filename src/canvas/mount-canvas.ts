/**
 * Draws a picture on the page with sigma, and tells what the reader does on it.
 *
 * The canvas holds no state of the view: clicks and moves go out as intents, and what is shown comes in by `draw`. Its own are only
 * the camera while it moves, the pointer's hover, and the graphics context. Nothing runs while nothing happens.
 */
import type { EdgeId, NodeId } from "../model/built.ts";
import { fittedCamera } from "../scene/frame.ts";
import type { PagePoint, Picture } from "../scene/scene-types.ts";
import type { Focus } from "../view/view-state.ts";
import { cameraController } from "./camera-controller.ts";
import { panBy, zoomAround } from "./camera-math.ts";
import type { CanvasOptions, MapCanvas } from "./canvas-types.ts";
import { type HitGrid, hitGrid, mouseReach, type Reach, touchReach } from "./hit-grid.ts";
import { listenToKeys } from "./map-keys.ts";
import { listenToHands } from "./pointer-gestures.ts";
import { surfaceOn } from "./surface.ts";
import { watchSize } from "./watch-size.ts";

/**
 * Puts the map into an element of the page, which has to have a size and a position other than static.
 *
 * Without WebGL 2 it reports "no-webgl" before it returns, and what it returns draws nothing.
 */
export function mountCanvas(host: HTMLElement, options: CanvasOptions): MapCanvas {
  // The keys need somewhere to be pressed.
  if (host.tabIndex < 0) host.tabIndex = 0;
  const bounds = { minX: 0, minY: 0, maxX: 1, maxY: 1 };
  const size = { width: Math.max(host.clientWidth, 1), height: Math.max(host.clientHeight, 1) };
  const first = { ...size, bounds, camera: fittedCamera(bounds) };
  const surface = surfaceOn(host, first, options);
  const controller = cameraController(first, options.reducedMotion, {
    onMove: surface.stand,
    onIdle(frame, isUnreported) {
      surface.settle();
      if (isUnreported) options.onIntent({ type: "move-camera", camera: frame.camera });
    },
  });
  let picture: Picture | undefined;
  let hits: HitGrid | undefined;
  let hovered: Pointed | undefined;
  let ringed: readonly string[] = [];

  function pointedAt(at: PagePoint, reach: Reach): Pointed | undefined {
    if (!picture) return undefined;
    hits ??= hitGrid(picture);
    const node = hits.nodeAt(at, controller.frame(), reach);
    if (node !== undefined) return { kind: "node", id: node as NodeId };
    const edge = hits.edgeAt(at, controller.frame(), reach);
    return edge === undefined ? undefined : { kind: "edge", id: edge as EdgeId };
  }

  function hover(next: Pointed | undefined): void {
    if (next?.id === hovered?.id) return;
    hovered = next;
    surface.element.style.cursor = next ? "pointer" : "";
    surface.mark(next?.kind === "node" ? next.id : undefined, ringed);
  }

  const stopHands = listenToHands(surface.element, {
    zoom: (about, factor, isSmooth) => controller.moveTo(zoomAround(controller.frame(), about, factor), isSmooth ? "step" : "instant"),
    pan: (left, top) => controller.moveTo(panBy(controller.frame(), left, top), "instant"),
    press(at, isTouch) {
      host.focus({ preventScroll: true });
      options.onIntent({ type: "focus", focus: pointedAt(at, isTouch ? touchReach : mouseReach) ?? { kind: "nothing" } });
    },
    hover: (at) => hover(at && pointedAt(at, mouseReach)),
    hold: (at) => hover(at && pointedAt(at, touchReach)),
    drag(isDragging) {
      if (isDragging) hover(undefined);
      surface.element.style.cursor = isDragging ? "grabbing" : "";
    },
  });
  const stopKeys = listenToKeys(host, {
    zoom(factor) {
      const from = controller.target();
      controller.moveTo(zoomAround(from, { left: from.width / 2, top: from.height / 2 }, factor), "step");
    },
    pan: (left, top) => controller.moveTo(panBy(controller.target(), left, top), "step"),
    fit: () => options.onIntent({ type: "fit" }),
    fitChoice: options.onFitChoice,
    reach: (depth) => options.onIntent({ type: "set-reach", depth }),
    leave: () => options.onIntent({ type: "focus", focus: { kind: "nothing" } }),
    walk: options.onWalk,
  });
  const stopWatching = watchSize(host, (width, height) => {
    controller.resize(width, height);
    surface.resize(controller.frame());
    surface.settle();
  });

  if (!surface.isAble()) options.onUnavailable("no-webgl");

  return {
    draw(next, camera, palette) {
      picture = next;
      hits = undefined;
      controller.followView(camera, next.bounds);
      surface.show(next, palette, controller.frame());
      surface.settle();
    },
    flyTo: (camera) => controller.moveTo(camera, "far"),
    frame: controller.frame,
    focusRing(ids) {
      ringed = ids;
      surface.mark(hovered?.kind === "node" ? hovered.id : undefined, ringed);
    },
    destroy() {
      stopWatching();
      stopHands();
      stopKeys();
      controller.destroy();
      surface.destroy();
    },
  };
}

type Pointed = Extract<Focus, { kind: "node" | "edge" }>;
