/** Cameras that bring points into view. */
import type { Camera } from "../view/view-state.ts";
import { fittedScale, sceneToPage } from "./frame.ts";
import type { Frame, ScenePoint } from "./scene-types.ts";

/** The margin around points that come into view, as a share of the frame on each side. */
const margin = 0.12;
/** The caption and the buttons stand above this height of a frame, in CSS pixels. */
const belowButtons = 50;

/** True if a point is well inside the frame, and not under the caption or the buttons above. */
export function isInSight(point: ScenePoint, frame: Frame): boolean {
  const { left, top } = sceneToPage(point, frame);
  const [side, foot] = [frame.width * (margin / 2), frame.height * (margin / 2)];
  return left >= side && left <= frame.width - side && top >= Math.max(foot, belowButtons) && top <= frame.height - foot;
}

/**
 * Computes a camera that shows all of some points, centred on them.
 *
 * @param zoom the highest zoom that it may have
 * @returns undefined if there are no points
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
