/** The framed card at the top left from which rails start. */
import { nodeTypes } from "../../model/node-types.ts";
import type { FigureNode } from "../subject.ts";
import { fitOneLine } from "./line-breaks.ts";
import type { Placement, Setting } from "./placed.ts";

const rootSize = 1.3;
/** Height of the frame, and where the trunk runs below it, in sizes of its text. */
const frameHeight = 1.7;

/** Height of the card with its trunk, above the first row. `size` is that of the names of nodes. */
export const rootHeight = (size: number): number => size * rootSize * 2.6;
export const trunkTop = (size: number): number => size * rootSize * 2.15;

/** Height of its frame. */
export const rootFrame = (size: number): number => size * rootSize * frameHeight;

export function placeRoot(placement: Placement, node: FigureNode, setting: Setting): void {
  const { metric, language, room, point } = setting;
  const size = setting.size * rootSize;
  const radius = size * 0.72;
  const textLeft = radius * 2 + 12 * point;
  const width = room.width - textLeft - 12 * point;
  const label = node.label[language] || node.id;
  const name = metric.width(node.name[language], size, true) <= width ? node.name[language] || label : label;
  const text = fitOneLine(name, { width, size, isBold: true }, setting);
  const textWidth = metric.width(text, size, true);
  const isTriangle = nodeTypes[node.type].shape === "triangle";
  placement.frames.push({ node, box: { left: 0, top: 0, width: textLeft + textWidth + 10 * point, height: size * frameHeight } });
  placement.cards.push({
    node,
    symbol: {
      centre: { left: 6 * point + radius, top: (size * frameHeight) / 2 + (isTriangle ? radius * 0.2 : 0) },
      radius: radius * (isTriangle ? 0.66 : 0.8),
    },
    texts: [{ text, position: { left: textLeft, top: size * 1.2 }, anchor: "start", size, isBold: true, tone: "text" }],
    box: { left: textLeft, top: size * 0.25, width: textWidth, height: size * 1.18 },
    hasSplitWord: false,
  });
}
