/** Where the lines of a layered layout begin and end: at the symbol, or beside the longest line of the name. */
import type { PagePoint } from "../../scene/scene-types.ts";
import type { Card } from "./cards.ts";
import type { LayerItem, LayerPiece } from "./layer-model.ts";
import type { Setting } from "./placed.ts";

/** Lines with verbs that end at one node each reach its symbol, up to so many; more are gathered by a bracket. */
export const maxReaching = 3;

/** From the middle of a symbol to where lines begin or end, in sizes of names. */
const reach = 0.58;
/** Above the root of a family, in sizes of names. */
const apartGap = 0.9;
/** The angle between two lines that end at a symbol, and the largest from the horizontal, in radians. */
const endAngle = 0.62;
/** Between two lines that begin at a node, in points: farther apart than the strokes of one that is doubled, the more where some are, or heavy. */
const startGap = { single: 5, doubled: 6.2, heavy: 7.5 } as const;
/** The least radius of the arc on which lines begin at a symbol, in sizes of names, and the largest angle from the horizontal, as its sine. */
const fanRadius = 0.7;
const fanSine = 0.92;

/** Sets the height of an item and where its symbol is, so that lines with verbs of some height end around the symbol. */
export function setHeights(item: LayerItem, portHeight: number, { size, point }: Pick<Setting, "size" | "point">): void {
  const { card, left, right, isMerged } = item;
  if (!card) {
    item.height = size * 0.5;
    return;
  }
  const half = Math.max(card.lineHeight / 2, isMerged ? 0 : (left.length * portHeight) / 2, startsHeight(right, point) / 2);
  const above = item.isApart ? size * apartGap : 0;
  item.height = above + half + Math.max(half, card.height - card.lineHeight / 2);
  item.symbolY = above + half - item.height / 2;
}

function gapFor(pieces: readonly LayerPiece[], point: number): number {
  if (pieces.some(({ edge }) => edge.isOnSpokenPath)) return startGap.heavy * point;
  return point * (pieces.some(({ edge }) => edge.confidence !== "certain") ? startGap.doubled : startGap.single);
}

/** The height in which lines begin at a node. */
const startsHeight = (pieces: readonly LayerPiece[], point: number): number => Math.max(0, pieces.length - 1) * gapFor(pieces, point);

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
  if (item.isFan) return symbol + place * gapFor(list, point);
  const height = card.lineHeight * (card.lines.length > 1 ? 0.9 : 1.3);
  return symbol + widestRow(card, metric) * card.lineHeight + place * Math.min(gapFor(list, point), height / list.length);
}

function widestRow({ lines, size, isBold }: Card, metric: Setting["metric"]): number {
  const widths = lines.map((line) => metric.width(line, size, isBold));
  return widths.indexOf(Math.max(...widths));
}

/**
 * Where a line begins that leaves a symbol at a height: on an arc, so that the dashes of several can be told apart. The arc of many lines is
 * higher than it is wide, so that none begins far from the symbol.
 */
export function fanStart({ exit, y, symbolY, right }: LayerItem, top: number, { size, point }: Pick<Setting, "size" | "point">): number {
  const radius = Math.max(fanRadius * size, startsHeight(right, point) / 2 / fanSine);
  const across = Math.sqrt(Math.max(radius ** 2 - (top - y - symbolY) ** 2, 0)) * ((fanRadius * size) / radius);
  return exit + Math.max(across, 0.2 * size);
}

/** Where the line of one of several pieces ends at the symbol. */
export function reachedPoint(item: LayerItem, piece: LayerPiece, size: number): PagePoint {
  const angle = (item.left.indexOf(piece) - (item.left.length - 1) / 2) * endAngle;
  const symbol = { left: item.x + size * 0.42, top: item.y + item.symbolY };
  return { left: symbol.left - Math.cos(angle) * size * reach, top: symbol.top + Math.sin(angle) * size * reach };
}
