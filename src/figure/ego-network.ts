/** What is chosen and what is joined to it, as a picture of its own: everything else is absent, not faded. */
import { fittedScale } from "../scene/frame.ts";
import type { Frame, Picture, SceneNode } from "../scene/types.ts";
import type { Camera } from "../view/state.ts";

/** Kept free around the nodes for their labels: a share of the frame's width, and of its height. */
const margin = { wide: 0.14, high: 0.1 };
/** A single node is not blown up further than this. */
const largestZoom = 8;

/** The picture without all that is faded; edges stay where both their nodes do. */
export function egoPicture(picture: Picture): Picture {
  const nodes = picture.nodes.filter((node) => node.emphasis !== "faded");
  const kept = new Set(nodes.map((node) => node.id));
  const edges = picture.edges.filter((edge) => edge.emphasis !== "faded" && kept.has(edge.from) && kept.has(edge.to));
  return { ...picture, nodes, edges };
}

/** The camera that fits some nodes into a frame; the whole map's where there is none. */
export function cameraAround(nodes: readonly SceneNode[], frame: Omit<Frame, "camera">, whole: Camera): Camera {
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
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, zoom: Math.min(Math.max(scale / fittedScale(frame), 0.5), largestZoom) };
}
