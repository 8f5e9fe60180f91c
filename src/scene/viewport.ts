/** Where to stand so that something is in sight. */
import type { Camera } from "../view/view-state.ts";
import { fittedScale, sceneToPage } from "./frame.ts";
import type { Frame, ScenePoint } from "./scene-types.ts";

/** Kept free around what is brought into sight, as a share of the frame on each side. */
const margin = 0.12;

/** Whether a point stands well inside the frame. */
export function isInSight(point: ScenePoint, frame: Frame): boolean {
  const { left, top } = sceneToPage(point, frame);
  const [side, head] = [frame.width * (margin / 2), frame.height * (margin / 2)];
  return left >= side && left <= frame.width - side && top >= head && top <= frame.height - head;
}

/**
 * A camera that shows some points: in their middle, as near as asked, or as far off as it takes to have them all.
 *
 * @param zoom the nearest that it may come
 * @returns undefined where there are no points
 */
export function cameraOn(points: readonly ScenePoint[], frame: Frame, zoom: number): Camera | undefined {
  if (points.length === 0) return undefined;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = fittedScale(frame);
  const room = 1 - 2 * margin;
  const widest = (frame.width * room) / (Math.max(maxX - minX, 1e-6) * scale);
  const highest = (frame.height * room) / (Math.max(maxY - minY, 1e-6) * scale);
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, zoom: Math.min(zoom, widest, highest) };
}
