/** Between layout units and pixels. */
import type { Bounds, Frame, PagePoint, ScenePoint } from "./scene-types.ts";

/** Pixels kept free around the fitted map, so that labels at its edge have room: a share of the frame's shorter side. */
const marginShare = 0.06;
/** No node is drawn smaller than this, in pixels. */
const smallestRadius = 2.5;

/** Pixels for one layout unit when the whole map is fitted. */
export function fittedScale(frame: Pick<Frame, "width" | "height" | "bounds">): number {
  const { bounds, width, height } = frame;
  const margin = (bounds.margin ?? marginShare) * Math.min(width, height);
  const wide = Math.max(bounds.maxX - bounds.minX, 1);
  const high = Math.max(bounds.maxY - bounds.minY, 1);
  return Math.max(Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high), 1e-6);
}

/** Pixels for one layout unit as the camera stands. */
export const scaleOf = (frame: Frame): number => fittedScale(frame) * frame.camera.zoom;

export function sceneToPage(point: ScenePoint, frame: Frame): PagePoint {
  const scale = scaleOf(frame);
  return {
    left: frame.width / 2 + (point.x - frame.camera.x) * scale,
    top: frame.height / 2 - (point.y - frame.camera.y) * scale,
  };
}

export function pageToScene(point: PagePoint, frame: Frame): ScenePoint {
  const scale = scaleOf(frame);
  return {
    x: frame.camera.x + (point.left - frame.width / 2) / scale,
    y: frame.camera.y - (point.top - frame.height / 2) / scale,
  };
}

/** A node's radius in pixels. It grows with the square root of the zoom, so that what is apart when fitted stays apart. */
export const radiusOnPage = (radius: number, frame: Frame): number =>
  Math.max(radius * fittedScale(frame) * Math.sqrt(frame.camera.zoom), smallestRadius);

/** The camera that shows the whole map. */
export const fittedCamera = (bounds: Bounds): Frame["camera"] => ({
  x: (bounds.minX + bounds.maxX) / 2,
  y: (bounds.minY + bounds.maxY) / 2,
  zoom: 1,
});
