/** The camera's maths: our frames told in sigma's terms, and how a camera moves under a pointer. Pure. */
import { fittedScale, pageToScene, scaleOf } from "../scene/frame.ts";
import type { Bounds, Frame, PagePoint } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";

export const zoomLimits = { least: 0.5, most: 24 } as const;

/**
 * The box that sigma is told the graph has: a square about the layout's centre. Of a square sigma corrects nothing by the
 * window's proportions, so that its camera is ours but for a factor, and it stays put whatever nodes are shown.
 */
export function squareAbout(bounds: Bounds): { x: [number, number]; y: [number, number] } {
  const half = sideOf(bounds) / 2;
  const x = (bounds.minX + bounds.maxX) / 2;
  const y = (bounds.minY + bounds.maxY) / 2;
  return { x: [x - half, x + half], y: [y - half, y + half] };
}

const sideOf = (bounds: Bounds): number => Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY, 1);

/** The state of sigma's camera with which its `graphToViewport` is `sceneToPage` of the frame (padding 0, box `squareAbout`). */
export function sigmaCameraOf(frame: Frame): { x: number; y: number; angle: number; ratio: number } {
  const { bounds, camera } = frame;
  const side = sideOf(bounds);
  return {
    x: 0.5 + (camera.x - (bounds.minX + bounds.maxX) / 2) / side,
    y: 0.5 + (camera.y - (bounds.minY + bounds.maxY) / 2) / side,
    angle: 0,
    ratio: Math.min(frame.width, frame.height) / (scaleOf(frame) * side),
  };
}

/** Sigma's `zoomToSizeRatioFunction` with which a size of one layout unit is as many pixels as `radiusOnPage` says, before its floor. */
export function sizeRatioOf(ratio: number, frame: Pick<Frame, "width" | "height" | "bounds">): number {
  const fitted = fittedScale(frame);
  const zoom = Math.min(frame.width, frame.height) / (fitted * sideOf(frame.bounds) * ratio);
  return 1 / (fitted * Math.sqrt(zoom));
}

/** The camera zoomed by a factor with the scene's point under `about` held where it is on the page. */
export function zoomedAbout(frame: Frame, about: PagePoint, factor: number): Camera {
  const zoom = clamp(frame.camera.zoom * factor, zoomLimits.least, zoomLimits.most);
  const held = pageToScene(about, frame);
  const share = frame.camera.zoom / zoom;
  return withinReach({ x: held.x + (frame.camera.x - held.x) * share, y: held.y + (frame.camera.y - held.y) * share, zoom }, frame.bounds);
}

/** The camera after the map was dragged by so many pixels. */
export function panned(frame: Frame, left: number, top: number): Camera {
  const scale = scaleOf(frame);
  return withinReach({ x: frame.camera.x - left / scale, y: frame.camera.y + top / scale, zoom: frame.camera.zoom }, frame.bounds);
}

/** A camera whose centre lies on the map: nobody can drag themselves out into the void. */
export const withinReach = (camera: Camera, bounds: Bounds): Camera => ({
  x: clamp(camera.x, bounds.minX, bounds.maxX),
  y: clamp(camera.y, bounds.minY, bounds.maxY),
  zoom: clamp(camera.zoom, zoomLimits.least, zoomLimits.most),
});

/** A place on the way from one camera to another; `share` runs from 0 to 1. The zoom changes by equal factors in equal times. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const eased = share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
  const zoom = from.zoom * (to.zoom / from.zoom) ** eased;
  const travelled = to.zoom === from.zoom ? eased : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return { x: from.x + (to.x - from.x) * travelled, y: from.y + (to.y - from.y) * travelled, zoom };
}

/** Whether nobody could tell the two apart on a screen. */
export const isSameCamera = (a: Camera, b: Camera, bounds: Bounds): boolean => {
  const near = sideOf(bounds) * 1e-5;
  return Math.abs(a.x - b.x) < near && Math.abs(a.y - b.y) < near && Math.abs(Math.log(a.zoom / b.zoom)) < 1e-4;
};

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
