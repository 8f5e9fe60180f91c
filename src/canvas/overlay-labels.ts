/** Additions to the labels that the scene places: labels of hovered nodes, and marks of the keyboard focus. Pure. */

import type { Palette } from "../design/tokens.ts";
import { radiusOnPage, sceneToPage } from "../scene/frame.ts";
import { labelSize } from "../scene/place-labels.ts";
import type { DrawnNode, DrawnPicture, Frame, PagePoint, PlacedLabel } from "../scene/scene-types.ts";
import { textWidth } from "../scene/text-width.ts";
import type { OverlayMarks } from "./label-layer.ts";

/**
 * The label for a hovered node: to the right of it, or to the left if the frame ends there.
 *
 * @param size the font size in CSS pixels
 */
export function hoverLabel(node: DrawnNode, frame: Frame, size = labelSize(frame.width)): PlacedLabel {
  const width = textWidth(node.label, size);
  const centre = sceneToPage(node.at, frame);
  const distance = radiusOnPage(node.radius, frame) + 5;
  const isLeft = centre.left + distance + width > frame.width;
  const left = isLeft ? centre.left - distance - width : centre.left + distance;
  const height = size * 1.25;
  const align = isLeft ? "right" : "left";
  return {
    owner: node.id,
    text: node.label,
    left,
    top: centre.top - height / 2,
    width,
    height,
    size,
    emphasis: "selected",
    align,
    isOnPaper: true,
    turn: 0,
  };
}

/** Pixels between a node and the ring around it. */
const ringGap = 6;

/** Rings around the nodes among `ids`, and lines along the edges among them, from ring to ring. */
export function focusMarksFor(
  picture: DrawnPicture | undefined,
  ids: ReadonlySet<string>,
  frame: Frame,
  palette: Palette,
): Omit<OverlayMarks, "pins"> {
  if (!picture || ids.size === 0) return { rings: [], lines: [], ringed: ids, palette };
  const byId = new Map(picture.nodes.map((node) => [node.id, node]));
  const rings = picture.nodes
    .filter(({ id }) => ids.has(id))
    .map((node) => ({ ...sceneToPage(node.at, frame), radius: radiusOnPage(node.radius, frame) + ringGap }));
  const lines = picture.edges.flatMap(({ id, from, to }): [PagePoint, PagePoint][] => {
    const [source, target] = [byId.get(from), byId.get(to)];
    return ids.has(id) && source && target ? [[ringPointTowards(source, target, frame), ringPointTowards(target, source, frame)]] : [];
  });
  return { rings, lines, ringed: ids, palette };
}

/** The point on the ring of a node that faces another node. */
function ringPointTowards(node: DrawnNode, other: DrawnNode, frame: Frame): PagePoint {
  const [from, to] = [sceneToPage(node.at, frame), sceneToPage(other.at, frame)];
  const distance = Math.hypot(to.left - from.left, to.top - from.top) || 1;
  const share = (radiusOnPage(node.radius, frame) + ringGap) / distance;
  return { left: from.left + (to.left - from.left) * share, top: from.top + (to.top - from.top) * share };
}

/** The pins of nodes that the reader has moved: each at the upper left of its mark, where no name stands. */
export const pinMarksFor = (picture: DrawnPicture | undefined, frame: Frame): readonly PagePoint[] =>
  (picture?.nodes ?? [])
    .filter(({ isPinned }) => isPinned)
    .map(({ at, radius }) => {
      const { left, top } = sceneToPage(at, frame);
      const out = radiusOnPage(radius, frame) * 0.7;
      return { left: left - out, top: top - out };
    });
