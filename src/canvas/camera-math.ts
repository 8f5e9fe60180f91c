/** Camera arithmetic: our frames in sigma's terms, and the camera after a pan, a zoom or part of an animation. Pure. */
import { fittedScale, pageToScene, scaleOf } from "../scene/frame.ts";
import type { Bounds, Frame, PagePoint } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";

export const zoomLimits = { min: 0.5, max: 24 } as const;

/**
 * The bounding box that sigma is given for the graph: a square around the layout's centre, in layout units.
 *
 * For a square, sigma does not correct for the window's aspect ratio, so its camera differs from ours by a factor alone; and the map does
 * not move when other nodes become visible.
 */
export function squareAround(bounds: Bounds): { x: [number, number]; y: [number, number] } {
  const half = sideOf(bounds) / 2;
  const x = (bounds.minX + bounds.maxX) / 2;
  const y = (bounds.minY + bounds.maxY) / 2;
  return { x: [x - half, x + half], y: [y - half, y + half] };
}

const sideOf = (bounds: Bounds): number => Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY, 1);

/** The state of sigma's camera for which its `graphToViewport` equals `sceneToPage` of the frame (padding 0, box `squareAround`). */
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

/** Sigma's `zoomToSizeRatioFunction` for which a size in layout units becomes the pixels that `radiusOnPage` gives, before its minimum. */
export function sizeRatioOf(ratio: number, frame: Pick<Frame, "width" | "height" | "bounds">): number {
  const fitted = fittedScale(frame);
  const zoom = Math.min(frame.width, frame.height) / (fitted * sideOf(frame.bounds) * ratio);
  return 1 / (fitted * Math.sqrt(zoom));
}

/** The camera zoomed by a factor. The scene point under `point` stays under it. */
export function zoomAround(frame: Frame, point: PagePoint, factor: number): Camera {
  const zoom = clamp(frame.camera.zoom * factor, zoomLimits.min, zoomLimits.max);
  const fixed = pageToScene(point, frame);
  const share = frame.camera.zoom / zoom;
  return clampCamera(
    { x: fixed.x + (frame.camera.x - fixed.x) * share, y: fixed.y + (frame.camera.y - fixed.y) * share, zoom },
    frame.bounds,
  );
}

/** The camera after the map was dragged to the right by `left` pixels and down by `top`. */
export function panBy(frame: Frame, left: number, top: number): Camera {
  const scale = scaleOf(frame);
  return clampCamera({ x: frame.camera.x - left / scale, y: frame.camera.y + top / scale, zoom: frame.camera.zoom }, frame.bounds);
}

/** Keeps a camera's centre inside the bounds, so that the map cannot be dragged out of sight, and its zoom within `zoomLimits`. */
export const clampCamera = (camera: Camera, bounds: Bounds): Camera => ({
  x: clamp(camera.x, bounds.minX, bounds.maxX),
  y: clamp(camera.y, bounds.minY, bounds.maxY),
  zoom: clamp(camera.zoom, zoomLimits.min, zoomLimits.max),
});

/**
 * A camera between two others, eased in and out (cubic). The zoom changes by equal factors in equal eased time.
 *
 * @param progress 0 at `from`, 1 at `to`
 */
export function interpolateCamera(from: Camera, to: Camera, progress: number): Camera {
  const eased = progress < 0.5 ? 4 * progress ** 3 : 1 - (2 - 2 * progress) ** 3 / 2;
  const zoom = from.zoom * (to.zoom / from.zoom) ** eased;
  const travelled = to.zoom === from.zoom ? eased : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return { x: from.x + (to.x - from.x) * travelled, y: from.y + (to.y - from.y) * travelled, zoom };
}

/** True if two cameras cannot be told apart on a screen. */
export const isSameCamera = (a: Camera, b: Camera, bounds: Bounds): boolean => {
  const tolerance = sideOf(bounds) * 1e-5;
  return Math.abs(a.x - b.x) < tolerance && Math.abs(a.y - b.y) < tolerance && Math.abs(Math.log(a.zoom / b.zoom)) < 1e-4;
};

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);
