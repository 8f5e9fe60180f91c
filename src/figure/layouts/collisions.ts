/** Counts what must not be in a figure: texts on texts, texts on symbols, lines through texts, and parts outside the room. */
import { overlap, shareInside } from "../../scene/boxes.ts";
import type { Box, PagePoint } from "../../scene/scene-types.ts";
import { type Placed, type PlacedLine, pointsAlong } from "./placed.ts";

export interface Collisions {
  /** Pairs of texts, or of a text and another node's symbol, that overlap. */
  readonly overlaps: number;
  /** Texts through which a line runs that is not their own. */
  readonly crossedTexts: number;
  /** Texts, symbols and lines that are partly outside. */
  readonly outside: number;
}

interface OwnedBox {
  readonly owner: string;
  readonly box: Box;
}

export function collisionsOf(
  { cards, words, lines, bars, frames }: Placed,
  room: { readonly width: number; readonly height: number },
): Collisions {
  const texts: readonly OwnedBox[] = [
    ...cards.map(({ node, box }, index) => ({ owner: `card ${node.id} ${index}`, box })),
    ...words.map(({ owner, box }) => ({ owner, box })),
  ];
  const symbols: readonly OwnedBox[] = [
    ...cards.flatMap(({ node, symbol }, index) =>
      symbol ? [{ owner: `card ${node.id} ${index}`, box: around(symbol.centre, symbol.radius) }] : [],
    ),
    ...bars.map(({ centre: { left, top }, width, height }, index) => ({
      owner: `bar ${index}`,
      box: { left: left - width / 2, top: top - height / 2, width, height },
    })),
  ];
  // Lines may come close to letters, but not through them.
  const inks = texts.map(({ owner, box }) => ({ owner, box: inkOf(box) }));
  let overlaps = 0;
  for (const [index, a] of inks.entries()) {
    for (let other = index + 1; other < inks.length; other++) if (overlapAt(a, inks[other])) overlaps++;
    for (const symbol of symbols) if (symbol.owner !== a.owner && overlap(a.box, symbol.box)) overlaps++;
  }
  for (const [index, a] of symbols.entries())
    for (let other = index + 1; other < symbols.length; other++) if (overlapAt(a, symbols[other])) overlaps++;
  for (const { node, box } of frames) for (const card of cards) if (card.node.id !== node.id && overlap(inkOf(card.box), box)) overlaps++;
  const crossable = [
    ...cards.map(({ box }) => ({ owner: "", box: inkOf(box) })),
    ...words.map(({ owner, box, isOnLine, role }) => ({ owner: isOnLine || role === "edge-word" ? owner : "", box: inkOf(box) })),
  ];
  const drawn = lines.map((line) => ({ line, points: pointsAlong(line) }));
  const crossedTexts = crossable.filter(({ owner, box }) =>
    drawn.some(
      ({ line, points }) => !isOwn(line, owner) && points.some((to, index) => index > 0 && shareInside(points[index - 1] ?? to, to, box)),
    ),
  ).length;
  const isOutside = ({ left, top, width, height }: Box): boolean =>
    left < -1 || top < -1 || left + width > room.width + 1 || top + height > room.height + 1;
  const outside =
    [...texts, ...symbols].filter(({ box }) => isOutside(box)).length +
    drawn.filter(({ points }) => points.some((point) => isOutside({ ...point, width: 0, height: 0 }))).length;
  return { overlaps, crossedTexts, outside };
}

const overlapAt = (a: OwnedBox, b: OwnedBox | undefined): boolean => b !== undefined && overlap(a.box, b.box);

export const isClear = ({ overlaps, crossedTexts, outside }: Collisions): boolean => overlaps + crossedTexts + outside === 0;

const isOwn = ({ id }: PlacedLine, owner: string): boolean => owner !== "" && (id === owner || id === `${owner} head`);

const around = ({ left, top }: PagePoint, radius: number): Box => ({
  left: left - radius,
  top: top - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** The part of a box that has letters. */
const inkOf = ({ left, top, width, height }: Box): Box => ({
  left: left + 1,
  top: top + height * 0.12,
  width: Math.max(0, width - 2),
  height: height * 0.76,
});
