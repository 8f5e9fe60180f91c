/** Labels that the pointer asks for, beside those that the scene has placed. Pure. */
import { radiusOnPage, sceneToPage } from "../scene/frame.ts";
import { labelSize } from "../scene/labels.ts";
import { textWidth } from "../scene/metric.ts";
import type { Frame, PlacedLabel, SceneNode } from "../scene/types.ts";

/** The label of a hovered node that has none: right of it, or left where there is no room. */
export function labelBeside(node: SceneNode, frame: Frame): PlacedLabel {
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
