/** Moves a node in a figure: to another place of a free layout, or to another rank in its list. */
import type { Direction } from "../scene/moving.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { ComposedFigure } from "./compose-sheets.ts";
import type { Move, PlacedCard } from "./layouts/placed.ts";

const directions: readonly Direction[] = ["left", "up", "down", "right"];

type MovableFigure = Pick<ComposedFigure, "layout" | "placed" | "origin" | "room">;

export const isMovable = ({ list }: PlacedCard): boolean => list !== undefined;

/** The cards that can be moved, each node once. */
export const movableCards = ({ placed }: Pick<MovableFigure, "placed">): readonly PlacedCard[] => {
  const cards = placed.cards.filter(isMovable);
  return [...new Map(cards.map((card) => [card.node.id, card])).values()];
};

/** The directions in which the cards of a layout can be moved. */
export const directionsIn = ({ layout }: Pick<MovableFigure, "layout">): readonly Direction[] =>
  layout === "free" ? directions : layout === "ladder" ? ["left", "right"] : ["up", "down"];

/** The card at a point of the sheet, in CSS pixels. */
export const cardAt = ({ placed, origin }: Pick<MovableFigure, "placed" | "origin">, { left, top }: PagePoint): PlacedCard | undefined =>
  placed.cards.find(({ box, symbol }) => {
    const [x, y] = [left - origin.left, top - origin.top];
    const isOnText = x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
    return isOnText || (symbol !== undefined && Math.hypot(x - symbol.centre.left, y - symbol.centre.top) <= symbol.radius * 1.4);
  });

/** The move of a card to a point of the sheet; undefined if it cannot be moved, or would stay where it is. */
export function moveTo(figure: MovableFigure, card: PlacedCard, { left, top }: PagePoint): Move | undefined {
  const { origin, room, layout } = figure;
  const point = { left: left - origin.left, top: top - origin.top };
  if (layout === "free") return { x: within(point.left / room.width), y: within(point.top / room.height) };
  const list = listOf(figure, card);
  const others = list.filter((other) => other !== card);
  const [first] = others;
  if (!first) return undefined;
  const distance = (other: PlacedCard): number => Math.hypot(middleOf(other).left - point.left, middleOf(other).top - point.top);
  const nearest = others.reduce((best, other) => (distance(other) < distance(best) ? other : best), first);
  const side = layout === "ladder" ? "left" : "top";
  const rank = others.indexOf(nearest) + (middleOf(nearest)[side] < point[side] ? 1 : 0);
  return rank === list.indexOf(card) ? undefined : { rank };
}

/** The move of a card by one step, as with an arrow key. */
export function moveBy(figure: MovableFigure, card: PlacedCard, direction: Direction): Move | undefined {
  if (!directionsIn(figure).includes(direction)) return undefined;
  if (figure.layout === "free") {
    const [dx, dy] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction] as [number, number];
    const { origin, room } = figure;
    const middle = middleOf(card);
    const step = room.width * 0.04;
    return moveTo(figure, card, { left: origin.left + middle.left + dx * step, top: origin.top + middle.top + dy * step });
  }
  const list = listOf(figure, card);
  const rank = list.indexOf(card) + (direction === "up" || direction === "left" ? -1 : 1);
  return rank < 0 || rank >= list.length ? undefined : { rank };
}

/** The cards of the same list, in its order. */
const listOf = ({ placed }: Pick<MovableFigure, "placed">, { list }: PlacedCard): readonly PlacedCard[] =>
  list === undefined ? [] : placed.cards.filter((other) => other.list === list);

const middleOf = ({ box }: PlacedCard): PagePoint => ({ left: box.left + box.width / 2, top: box.top + box.height / 2 });
const within = (share: number): number => Math.min(0.98, Math.max(0.02, share));
