/** The nodes of a collection that no claim in it joins: in rows below the others, under a heading that says so. */
import type { FigureNode } from "../subject.ts";
import { type Card, cardOf, placeCard } from "./cards.ts";
import { headingOf, placeHeading } from "./headings.ts";
import type { Placement, Setting } from "./placed.ts";

export function unjoinedRows(nodes: readonly FigureNode[], setting: Setting) {
  const { room, size } = setting;
  const heading = headingOf(setting.words.unjoined, { width: room.width, size: Math.max(size * 0.86, setting.smallest) }, setting);
  const placed: { readonly card: Card; readonly left: number; readonly top: number }[] = [];
  let [left, top, rowHeight] = [0, heading.height, 0];
  for (const node of nodes) {
    const card = cardOf(node, { width: Math.min(room.width, size * 14) }, setting);
    if (left > 0 && left + card.width > room.width) {
      left = 0;
      top += rowHeight + size * 0.4;
      rowHeight = 0;
    }
    placed.push({ card, left, top });
    left += card.width + size * 1.4;
    rowHeight = Math.max(rowHeight, card.height);
  }
  return { heading, placed, height: nodes.length > 0 ? top + rowHeight + size * 1.2 : 0 };
}

export function placeUnjoined(
  placement: Placement,
  { heading, placed }: ReturnType<typeof unjoinedRows>,
  top: number,
  setting: Setting,
): void {
  if (placed.length === 0) return;
  const start = top + setting.size;
  placeHeading(placement, heading, { left: 0, top: start, tone: "quiet", owner: "unjoined" }, setting);
  for (const { card, left, top: below } of placed) placeCard(placement, card, { left, top: start + below }, setting);
}
