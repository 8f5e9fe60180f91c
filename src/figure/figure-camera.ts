/** Where a picture's camera stands, in a frame of another shape than the page's. */
import { fittedScale, scaleOf } from "../scene/frame.ts";
import type { Frame, SceneNode } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";

type FrameSize = Omit<Frame, "camera">;

/** Kept free around the nodes for their labels: a share of the frame's width, and of its height. */
const margin = { wide: 0.14, high: 0.1 };
/** A single node is not blown up further than this. */
const maxZoom = 8;

/** The camera that keeps in sight all that was seen in the page, and shows as little more as the two frames' shapes allow. */
export function cameraCovering(seen: Frame, room: FrameSize): Camera {
  const scale = scaleOf(seen) * Math.min(room.width / seen.width, room.height / seen.height);
  return { ...seen.camera, zoom: scale / fittedScale(room) };
}

/** The camera that fits some nodes into a frame; the whole map's where there is none. */
export function cameraAround(nodes: readonly SceneNode[], frame: FrameSize, whole: Camera): Camera {
  if (nodes.length === 0) return whole;
  const sides = (coordinate: (node: SceneNode) => number): readonly [number, number] => [
    Math.min(...nodes.map((node) => coordinate(node) - node.radius)),
    Math.max(...nodes.map((node) => coordinate(node) + node.radius)),
  ];
  const [minX, maxX] = sides((node) => node.at.x);
  const [minY, maxY] = sides((node) => node.at.y);
  const scale = Math.min(
    (frame.width * (1 - 2 * margin.wide)) / Math.max(maxX - minX, 1),
    (frame.height * (1 - 2 * margin.high)) / Math.max(maxY - minY, 1),
  );
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, zoom: Math.min(Math.max(scale / fittedScale(frame), 0.5), maxZoom) };
}
