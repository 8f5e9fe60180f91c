/** Labels that the pointer asks for, beside those that the scene has placed. Pure. */
import { radiusOnPage, sceneToPage } from "../scene/frame.ts";
import type { Frame, PlacedLabel, SceneNode } from "../scene/types.ts";

/** Ems that a character is wide: the fixed metric in which labels are placed everywhere. */
const emsOf = (character: string): number => (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(character) ? 1 : 0.55);

/** The label of a hovered node that has none: right of it, or left where there is no room. */
export function labelBeside(node: SceneNode, frame: Frame): PlacedLabel {
  const size = 13.5;
  const width = [...node.label].reduce((sum, character) => sum + emsOf(character) * size, 0) + 2;
  const at = sceneToPage(node.at, frame);
  const away = radiusOnPage(node.radius, frame) + 5;
  const isLeft = at.left + away + width > frame.width;
  const left = isLeft ? at.left - away - width : at.left + away;
  const height = size * 1.3;
  const align = isLeft ? "right" : "left";
  return { of: node.id, text: node.label, left, top: at.top - height / 2, width, height, size, emphasis: "focus", align, turn: 0 };
}
