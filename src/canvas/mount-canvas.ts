/**
 * Draws a picture on the page with sigma, and reports the reader's input as intents.
 *
 * The canvas holds no view state: input goes out as intents, pictures come in by `draw`. It keeps only the camera while it moves, the
 * hovered node or edge, and the graphics context. While there is no input and no new picture, no code runs.
 */
import type { EdgeId, NodeId } from "../model/built.ts";
import { fittedCamera, pageToScene } from "../scene/frame.ts";
import type { DrawnPicture, PagePoint, ScenePoint } from "../scene/scene-types.ts";
import { cameraController } from "./camera-controller.ts";
import { panBy, zoomAround } from "./camera-math.ts";
import type { CanvasOptions, HitTarget, MapCanvas } from "./canvas-types.ts";
import { type HitGrid, type HitTolerance, hitGrid, mouseTolerance, touchTolerance } from "./hit-grid.ts";
import { attachMapKeys, type MapKeyHandlers } from "./map-keys.ts";
import { placeAnimation } from "./place-animation.ts";
import { attachPointerGestures, doubleClick } from "./pointer-gestures.ts";
import { mountSurface } from "./surface.ts";
import { type Size, watchSize } from "./watch-size.ts";

/** Pixels within which a pointer counts as not moved. */
const stillWithin = 8;

/**
 * Mounts the map in an element of the page.
 *
 * Without WebGL 2 it reports "no-webgl" before it returns, and the returned canvas draws nothing.
 *
 * @param first where the map is at first: it has a size, a position other than static, and the keyboard focus if keys shall reach the map
 */
export function mountCanvas(first: HTMLElement, options: CanvasOptions): MapCanvas {
  let host = first;
  const bounds = { minX: 0, minY: 0, maxX: 1, maxY: 1 };
  const size = { width: Math.max(host.clientWidth, 1), height: Math.max(host.clientHeight, 1) };
  const frame = { ...size, bounds, camera: fittedCamera(bounds) };
  const surface = mountSurface(host, frame, options);
  const controller = cameraController(frame, options.reducedMotion, {
    onMove: surface.moveTo,
    onIdle(frame, isUnreported) {
      takeTouches();
      placeLabels();
      if (isUnreported) options.onIntent({ type: "move-camera", camera: frame.camera });
    },
  });
  /** Leaves the scrolling of the page around the map to one finger, where it is asked for. */
  const takeTouches = (): void => {
    surface.element.style.touchAction = options.scrollsPage?.() ? "pan-y" : "none";
  };
  let palette = options.palette;
  const places = placeAnimation(options.reducedMotion, (moved) => {
    surface.show(moved, palette, controller.frame());
    areNodesMoving = moved !== picture;
    // What has a place of its own on a line may have been placed while its nodes were on their way.
    if (!areNodesMoving && (areLabelsDue || moved.edges.some(({ labelAt }) => labelAt))) placeLabels();
  });
  let picture: DrawnPicture | undefined;
  let areNodesMoving = false;
  /** True if the frame changed while nodes were on their way: their names are placed when they have arrived. */
  let areLabelsDue = false;
  /** The node that is dragged, and how far its middle is from the pointer. */
  let carried: { readonly id: NodeId; readonly from: ScenePoint } | undefined;
  let hits: HitGrid | undefined;
  let hovered: HitTarget | undefined;
  let ringed: readonly string[] = [];
  /** The target of the last tap. The second tap of a double tap is on it, even if the first has moved it away. */
  let tapped: HitTarget | undefined;
  /** Selects what is pinned, unless a second tap follows, which puts it back and selects nothing. */
  let selecting: ReturnType<typeof setTimeout> | undefined;
  const isPinned = (id: string | undefined): boolean => picture?.nodes.some((node) => node.isPinned && node.id === id) === true;
  /** The point of the last double tap. What it expands may move away: taps there are still meant for it, until the pointer or the map moves. */
  let repeated: PagePoint | undefined;

  function placeLabels(): void {
    areLabelsDue = areNodesMoving;
    if (!areNodesMoving) surface.placeLabels();
  }

  function findTarget(point: PagePoint, tolerance: HitTolerance): HitTarget | undefined {
    if (!picture) return undefined;
    hits ??= hitGrid(picture);
    const node = hits.nodeAt(point, controller.frame(), tolerance);
    if (node !== undefined) return { kind: "node", id: node as NodeId };
    const named = surface.labelAt(point);
    if (named !== undefined && picture.nodes.some(({ id }) => id === named)) return { kind: "node", id: named as NodeId };
    const edge = hits.edgeAt(point, controller.frame(), tolerance);
    return edge === undefined ? undefined : { kind: "edge", id: edge as EdgeId };
  }

  function leaveRepeated(point: PagePoint): void {
    if (repeated && Math.hypot(point.left - repeated.left, point.top - repeated.top) > stillWithin) repeated = undefined;
  }

  function hover(point: PagePoint | undefined, tolerance = mouseTolerance): void {
    const next = point && findTarget(point, tolerance);
    if (point) leaveRepeated(point);
    // Along a line, the note goes with the pointer.
    if (next?.kind === "edge" || next?.id !== hovered?.id) options.onHover(next, point);
    if (next?.id === hovered?.id) return;
    hovered = next;
    surface.element.style.cursor = next ? "pointer" : "";
    surface.setMarks(next?.id, ringed);
  }

  const disposeGestures = attachPointerGestures(surface.element, {
    scrollsPage: () => options.scrollsPage?.() ?? false,
    zoom(point, factor, isSmooth) {
      repeated = undefined;
      controller.moveTo(zoomAround(controller.frame(), point, factor), isSmooth ? "step" : "instant");
    },
    pan: (left, top) => controller.moveTo(panBy(controller.frame(), left, top), "instant"),
    tap(point, isTouch) {
      host.focus({ preventScroll: true });
      leaveRepeated(point);
      if (!repeated) tapped = findTarget(point, isTouch ? touchTolerance : mouseTolerance);
      const select = (): void => options.onIntent({ type: "select", selection: tapped ?? { kind: "nothing" } });
      clearTimeout(selecting);
      if (isPinned(tapped?.id)) selecting = setTimeout(select, doubleClick.milliseconds);
      else select();
    },
    doubleTap(point) {
      clearTimeout(selecting);
      const id = tapped?.kind === "node" ? tapped.id : undefined;
      if (id !== undefined && isPinned(id)) options.onIntent({ type: "unpin-node", id });
      else if (id === undefined || !options.onToggle?.(id)) controller.moveTo(zoomAround(controller.frame(), point, 2), "step");
      else repeated = point;
    },
    hover,
    longPress: (point) => hover(point, touchTolerance),
    grab(point, isTouch) {
      const target = findTarget(point, isTouch ? touchTolerance : mouseTolerance);
      const node = target?.kind === "node" && picture?.nodes.find(({ id }) => id === target.id);
      if (!node) return false;
      const { x, y } = pageToScene(point, controller.frame());
      carried = { id: node.id, from: { x: node.at.x - x, y: node.at.y - y } };
      return true;
    },
    carry(point) {
      if (!carried) return;
      const { x, y } = pageToScene(point, controller.frame());
      options.onHold({ id: carried.id, x: x + carried.from.x, y: y + carried.from.y });
    },
    release(isCancelled) {
      carried = undefined;
      if (isCancelled) options.onHold(undefined);
      else options.onDrop();
    },
    drag(isDragging) {
      repeated = undefined;
      if (isDragging) hover(undefined);
      surface.element.style.cursor = isDragging ? "grabbing" : "";
    },
  });
  function zoomBy(factor: number): void {
    const frame = controller.target();
    const point = options.zoomPoint?.(frame) ?? { left: frame.width / 2, top: frame.height / 2 };
    controller.moveTo(zoomAround(frame, point, factor), "step");
  }
  const keys: MapKeyHandlers = {
    zoom: zoomBy,
    pan: (left, top) => controller.moveTo(panBy(controller.target(), left, top), "step"),
    fit: () => options.onIntent({ type: "fit" }),
    zoomToSelection: options.onZoomToSelection,
    setDepth: (depth) => options.onIntent({ type: "set-reach", depth }),
    deselect() {
      // What the pointer rests on would go on to fade the rest.
      hover(undefined);
      options.onIntent(options.hasSelection?.() === false ? { type: "fit" } : { type: "select", selection: { kind: "nothing" } });
    },
    navigate: options.onNavigationKey,
    move: options.onMoveKey,
  };
  function resize(width: number, height: number): void {
    controller.resize(width, height);
    surface.resize(controller.frame());
    placeLabels();
  }
  /** Listens to the keys and the size of the element that the map is in, which has a size now. Returns a function that stops it. */
  function listenToHost(size: Size): () => void {
    const stops = [attachMapKeys(host, keys), watchSize(host, size, resize)];
    return () => {
      for (const stop of stops) stop();
    };
  }
  let leaveHost = listenToHost(size);
  // Labels that were painted before their font had loaded; not between two places of their nodes, where they would then stay.
  document.fonts.addEventListener("loadingdone", placeLabels);

  if (!surface.hasContext()) options.onUnavailable("no-webgl");

  return {
    draw(next, camera, nextPalette, held) {
      // The pointer has not moved, but something else may stand under it now: that is known once it moves.
      if (hovered && next !== picture && held === undefined) hover(undefined);
      [picture, palette, hits] = [next, nextPalette, undefined];
      controller.followView(camera, next.bounds);
      takeTouches();
      // While a node is dragged, names move with their nodes; they are placed anew when it is dropped.
      areNodesMoving = false;
      const draw =
        held === undefined ? surface.take(next, palette, controller.frame()) : () => surface.show(next, palette, controller.frame());
      if (held === undefined) placeLabels();
      if (!places.start(next, held)) draw();
    },
    zoomBy,
    flyTo: (camera) => controller.moveTo(camera, "far"),
    drawn: surface.drawn,
    moveTo(next) {
      leaveHost();
      host = next;
      surface.appendTo(host);
      const { width, height } = controller.frame();
      const { clientWidth, clientHeight } = host;
      leaveHost = listenToHost({ width: clientWidth, height: clientHeight });
      // A hidden element has no size yet.
      if (clientWidth > 0 && clientHeight > 0 && (clientWidth !== width || clientHeight !== height)) resize(clientWidth, clientHeight);
    },
    frame: controller.frame,
    showFocusRings(ids) {
      ringed = ids;
      surface.setMarks(hovered?.id, ringed);
    },
    destroy() {
      clearTimeout(selecting);
      leaveHost();
      disposeGestures();
      document.fonts.removeEventListener("loadingdone", placeLabels);
      places.stop();
      controller.destroy();
      surface.destroy();
    },
  };
}
