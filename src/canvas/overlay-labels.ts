/** Additions to the labels that the scene places: marks of the keyboard focus, and pins. Pure. */

import type { Palette } from "../design/tokens.ts";
import { radiusOnPage, sceneToPage } from "../scene/frame.ts";
import type { DrawnNode, DrawnPicture, Frame, PagePoint } from "../scene/scene-types.ts";
import type { OverlayMarks } from "./label-layer.ts";

/** The radius of the ring around a mark, in pixels: near a small one, it covers no letters of the rows beside it. */
const ringRadius = (radius: number): number => radius + Math.min(radius, 6);

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
    .map((node) => ({ ...sceneToPage(node.at, frame), radius: ringRadius(radiusOnPage(node.radius, frame)) }));
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
  const share = ringRadius(radiusOnPage(node.radius, frame)) / distance;
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
