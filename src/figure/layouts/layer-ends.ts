/** Where the lines of a layered layout begin and end: at the symbol, or beside the longest line of the name. */
import type { PagePoint } from "../../scene/scene-types.ts";
import type { Card } from "./cards.ts";
import type { LayerItem, LayerPiece } from "./layer-model.ts";
import type { Setting } from "./placed.ts";

/** Lines with verbs that end at one node each reach its symbol, up to so many; more are gathered by a bracket. */
export const maxReaching = 3;

/** From the middle of a symbol to where lines begin or end, in sizes of names. */
const reach = 0.58;
/** The angle between two lines that end at a symbol, and the largest from the horizontal, in radians. */
const endAngle = 0.62;
/** Between two lines that begin at a symbol, in points, and half the height of all of them, in sizes of names. */
const fanGap = 3.6;
const fanHalf = 0.54;

/** Sets the height of an item and where its symbol is, so that lines with verbs of some height end around the symbol. */
export function setHeights(item: LayerItem, portHeight: number, { size }: Pick<Setting, "size">): void {
  const { card, left, right, isMerged } = item;
  if (!card) {
    item.height = size * 0.5;
    return;
  }
  const half = Math.max(card.lineHeight / 2, isMerged ? 0 : (left.length * portHeight) / 2, right.length * size * 0.1);
  item.height = half + Math.max(half, card.height - card.lineHeight / 2);
  item.symbolY = half - item.height / 2;
}

/** The height at which a piece meets the right of an item, or its left. */
export function portOf(
  item: LayerItem,
  piece: LayerPiece,
  side: "left" | "right",
  portHeight: number,
  { size, point, metric }: Setting,
): number {
  const list = item[side];
  const place = list.indexOf(piece) - (list.length - 1) / 2;
  const { card } = item;
  if (!card) return item.y;
  const symbol = item.y + item.symbolY;
  if (side === "left") {
    if (item.isMerged) return symbol + place * Math.min(1.8 * point, (size * 0.7) / list.length);
    return symbol + place * portHeight;
  }
  if (item.isFan) return symbol + place * Math.min(fanGap * point, (2 * fanHalf * size) / Math.max(1, list.length - 1));
  const height = card.lineHeight * (card.lines.length > 1 ? 0.9 : 1.3);
  return symbol + widestRow(card, metric) * card.lineHeight + place * Math.min(3.4 * point, height / list.length);
}

function widestRow({ lines, size, isBold }: Card, metric: Setting["metric"]): number {
  const widths = lines.map((line) => metric.width(line, size, isBold));
  return widths.indexOf(Math.max(...widths));
}

/** Where a line begins that leaves a symbol at a height: on an arc, so that the dashes of several can be told apart. */
export const fanStart = (symbol: PagePoint, top: number, size: number): number =>
  symbol.left + Math.sqrt(Math.max((0.7 * size) ** 2 - (top - symbol.top) ** 2, (0.2 * size) ** 2));

/** Where the line of one of several pieces ends at the symbol. */
export function reachedPoint(item: LayerItem, piece: LayerPiece, size: number): PagePoint {
  const angle = (item.left.indexOf(piece) - (item.left.length - 1) / 2) * endAngle;
  const symbol = { left: item.x + size * 0.42, top: item.y + item.symbolY };
  return { left: symbol.left - Math.cos(angle) * size * reach, top: symbol.top + Math.sin(angle) * size * reach };
}
