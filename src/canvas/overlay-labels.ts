/** What lies over the map beside the labels that the scene has placed: those that are asked for, and what the keys point at. Pure. */

import type { Palette } from "../design/tokens.ts";
import { radiusOnPage, sceneToPage } from "../scene/frame.ts";
import { labelSize } from "../scene/place-labels.ts";
import type { Frame, PagePoint, Picture, PlacedLabel, SceneNode } from "../scene/scene-types.ts";
import { textWidth } from "../scene/text-width.ts";
import type { FocusMarks } from "./label-layer.ts";

/** The label of a hovered node that has none: right of it, or left where there is no room. */
export function hoverLabel(node: SceneNode, frame: Frame): PlacedLabel {
  const size = labelSize(frame.width);
  const width = textWidth(node.label, size);
  const at = sceneToPage(node.at, frame);
  const away = radiusOnPage(node.radius, frame) + 5;
  const isLeft = at.left + away + width > frame.width;
  const left = isLeft ? at.left - away - width : at.left + away;
  const height = size * 1.25;
  const align = isLeft ? "right" : "left";
  return { of: node.id, text: node.label, left, top: at.top - height / 2, width, height, size, emphasis: "focus", align, turn: 0 };
}

/** Pixels between a node and the ring about it. */
const ringGap = 6;

/** Rings about the nodes that are pointed at, and lines along the edges, from rim to rim. */
export function focusMarksFor(picture: Picture | undefined, ids: ReadonlySet<string>, frame: Frame, palette: Palette): FocusMarks {
  if (!picture || ids.size === 0) return { rings: [], lines: [], palette };
  const byId = new Map(picture.nodes.map((node) => [node.id, node]));
  const rings = picture.nodes
    .filter(({ id }) => ids.has(id))
    .map((node) => ({ ...sceneToPage(node.at, frame), radius: radiusOnPage(node.radius, frame) + ringGap }));
  const lines = picture.edges.flatMap(({ id, from, to }): [PagePoint, PagePoint][] => {
    const [source, target] = [byId.get(from), byId.get(to)];
    return ids.has(id) && source && target ? [[rimTowards(source, target, frame), rimTowards(target, source, frame)]] : [];
  });
  return { rings, lines, palette };
}

function rimTowards(node: SceneNode, other: SceneNode, frame: Frame): PagePoint {
  const [at, to] = [sceneToPage(node.at, frame), sceneToPage(other.at, frame)];
  const far = Math.hypot(to.left - at.left, to.top - at.top) || 1;
  const share = (radiusOnPage(node.radius, frame) + ringGap) / far;
  return { left: at.left + (to.left - at.left) * share, top: at.top + (to.top - at.top) * share };
}
