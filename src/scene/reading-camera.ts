/** The camera under which what a picture is about can be read, with its names. */
import type { Camera } from "../view/view-state.ts";
import { fittedScale, radiusOnPage, sceneToPage } from "./frame.ts";
import { labelSize } from "./place-names.ts";
import type { Frame, Picture, SceneNode } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";
import { isInSight } from "./viewport.ts";

/** Names take at most this share of the frame's width at each side, on a phone more; longer ones are cut by nothing, but may find no room. */
const maxNameShare = { usual: 0.3, narrow: 0.4 };
/** Frames that are not wider, in CSS pixels, are narrow. */
const narrowFrame = 500;
/** Kept free at each edge, in CSS pixels; above also for the buttons on the map. */
const air = 16;
const head = 56;
/** The lower edge of those buttons, in CSS pixels. */
const buttons = 40;
/** The highest zoom unless given: nodes that are close together keep their surroundings. The lowest: long names do not make the rest a dot. */
const usualMaxZoom = 2;
const minZoom = 0.8;

/** A name is set smaller where the frame ends before it: so much of its usual width is always needed. */
const cutShare = 0.7;

interface ReadingRoom {
  readonly maxZoom?: number;
  /** Kept free at the lower edge, in CSS pixels: something else stands there. */
  readonly foot?: number;
}

/**
 * Computes a camera that shows all nodes of a picture that belong to its selection, and leaves room for their names.
 *
 * @returns undefined if nothing is selected
 */
export function readingCamera(picture: Picture, frame: Frame, { maxZoom = usualMaxZoom, foot = 0 }: ReadingRoom = {}): Camera | undefined {
  const nodes = picture.nodes.filter(({ emphasis }) => emphasis === "selected" || emphasis === "near");
  if (nodes.length === 0) return undefined;
  const size = picture.textSize ?? labelSize(frame.width);
  const share = frame.width <= narrowFrame ? maxNameShare.narrow : maxNameShare.usual;
  const roomAt = (side: "left" | "right"): number =>
    air + Math.min(frame.width * share, Math.max(...nodes.map((node) => roomOf(node, side, { size, frame }))));
  const [left, right] = [roomAt("left"), roomAt("right")];
  const [top, bottom] = [head + size, air + size + foot];
  const xs = nodes.map(({ at }) => at.x);
  const ys = nodes.map(({ at }) => at.y);
  const [minX, maxX, minY, maxY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = fittedScale(frame);
  const widest = Math.max(frame.width - left - right, 1) / (Math.max(maxX - minX, 1e-6) * scale);
  const highest = Math.max(frame.height - top - bottom, 1) / (Math.max(maxY - minY, 1e-6) * scale);
  const zoom = Math.max(minZoom, Math.min(maxZoom, widest, highest));
  // The middle of the nodes stands in the middle of the room that the names leave, unless much of the frame would then be beyond the map.
  const perPixel = 1 / (scale * zoom);
  const all = { xs: picture.nodes.map(({ at }) => at.x), ys: picture.nodes.map(({ at }) => at.y) };
  const [halfWidth, halfHeight] = [frame.width / 2, frame.height / 2];
  const x = within((minX + maxX) / 2 + ((right - left) / 2) * perPixel, [
    Math.min(...all.xs) + (halfWidth - left) * perPixel,
    Math.max(...all.xs) - (halfWidth - right) * perPixel,
  ]);
  const y = within((minY + maxY) / 2 + ((top - bottom) / 2) * perPixel, [
    Math.min(...all.ys) + (halfHeight - bottom) * perPixel,
    Math.max(...all.ys) - (halfHeight - top) * perPixel,
  ]);
  return { x, y, zoom };
}

/** True if all marks of a selection are well inside the frame, and those of their names that stand at the outer side of a column do not leave it. */
export const areNamesInView = (picture: Picture, frame: Frame): boolean =>
  picture.nodes.every((node) => {
    if (node.emphasis !== "selected" && node.emphasis !== "near") return true;
    const { left } = sceneToPage(node.at, frame);
    const room = { size: picture.textSize ?? labelSize(frame.width), frame };
    const isCut =
      (node.room !== undefined || node.listStep !== undefined) &&
      (left < roomOf(node, "left", room) * cutShare || frame.width - left < roomOf(node, "right", room) * cutShare);
    return !isCut && isInSight(node.at, frame);
  });

/** True if a mark is inside the frame, below the buttons, and its name too, wherever that has to stand at one side. */
export function isInView(node: SceneNode, picture: Picture, frame: Frame): boolean {
  const { left, top } = sceneToPage(node.at, frame);
  const radius = radiusOnPage(node.radius, frame);
  const size = picture.textSize ?? labelSize(frame.width);
  const roomAt = (side: "left" | "right"): number =>
    Math.max(radius, node.nameAt === side ? roomOf(node, side, { size, frame }) * cutShare : 0);
  return left >= roomAt("left") && frame.width - left >= roomAt("right") && top >= buttons + radius && frame.height - top >= radius;
}

/** The nearest value in a range; the value itself where the range is empty. */
const within = (value: number, [least, greatest]: readonly [number, number]): number =>
  least > greatest ? value : Math.min(Math.max(value, least), greatest);

/** The room that a name takes beside its node: all at the side where it stands, or half at each where that is open. */
function roomOf({ label, radius, nameAt }: SceneNode, side: "left" | "right", { size, frame }: { size: number; frame: Frame }): number {
  const whole = textWidth(label, size) + radiusOnPage(radius, frame) + 8;
  if (nameAt === undefined) return whole / 2;
  return nameAt === side ? whole : 0;
}
