/** Computes the camera of a figure, whose frame has another aspect ratio than the map in the page. */
import { fittedScale, scaleOf } from "../scene/frame.ts";
import type { Frame, SceneNode } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";

type FrameSize = Omit<Frame, "camera">;

/** Space around the nodes for their labels, as a fraction of the frame's width and of its height. */
const margin = { horizontal: 0.14, vertical: 0.1 };
/** Largest zoom, which a single node would otherwise exceed. */
const maxZoom = 8;

/** The camera that shows everything in the frame of the page, and as little more as the aspect ratios allow. */
export function cameraCovering(page: Frame, frame: FrameSize): Camera {
  const scale = scaleOf(page) * Math.min(frame.width / page.width, frame.height / page.height);
  return { ...page.camera, zoom: scale / fittedScale(frame) };
}

/** The camera that fits nodes into a frame; `whole` if there are no nodes. */
export function cameraAround(nodes: readonly SceneNode[], frame: FrameSize, whole: Camera): Camera {
  if (nodes.length === 0) return whole;
  const extent = (coordinate: (node: SceneNode) => number): readonly [number, number] => [
    Math.min(...nodes.map((node) => coordinate(node) - node.radius)),
    Math.max(...nodes.map((node) => coordinate(node) + node.radius)),
  ];
  const [minX, maxX] = extent((node) => node.at.x);
  const [minY, maxY] = extent((node) => node.at.y);
  const scale = Math.min(
    (frame.width * (1 - 2 * margin.horizontal)) / Math.max(maxX - minX, 1),
    (frame.height * (1 - 2 * margin.vertical)) / Math.max(maxY - minY, 1),
  );
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, zoom: Math.min(Math.max(scale / fittedScale(frame), 0.5), maxZoom) };
}
