/** Moves a node in a figure: to another place of a free layout, or up and down in its list. */
import type { ActorId } from "../model/built.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { ComposedFigure } from "./compose-sheets.ts";
import type { Move, PlacedCard } from "./layouts/placed.ts";

export type MoveKind = "anywhere" | "in-list";

/** How the cards of a figure can be moved; undefined where its layout follows from the claims alone. */
export function moveKindOf({ layout, subject }: Pick<ComposedFigure, "layout" | "subject">): MoveKind | undefined {
  if (layout === "free") return "anywhere";
  return subject.kind === "node" && (layout === "wings" || layout === "bus") ? "in-list" : undefined;
}

/** The card at a point of the sheet, in CSS pixels. */
export const cardAt = ({ placed, origin }: ComposedFigure, { left, top }: PagePoint): PlacedCard | undefined =>
  placed.cards.find(({ box, symbol }) => {
    const [x, y] = [left - origin.left, top - origin.top];
    const isOnText = x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
    return isOnText || (symbol !== undefined && Math.hypot(x - symbol.centre.left, y - symbol.centre.top) <= symbol.radius * 1.4);
  });

/** The move of a node to a point of the sheet; undefined if it cannot be moved, or would stay where it is. */
export function moveTo(composed: ComposedFigure, id: ActorId, { left, top }: PagePoint): Move | undefined {
  const { origin, room } = composed;
  const [x, y] = [left - origin.left, top - origin.top];
  if (moveKindOf(composed) === "anywhere") return { x: within(x / room.width), y: within(y / room.height) };
  const list = listOf(composed, id);
  const rank = list.filter((card) => card.node.id !== id && middleOf(card) < y).length;
  return list.length < 2 || list.findIndex((card) => card.node.id === id) === rank ? undefined : { rank };
}

/** The move of a node by one step, as with an arrow key. */
export function moveBy(composed: ComposedFigure, id: ActorId, direction: "left" | "right" | "up" | "down"): Move | undefined {
  const card = composed.placed.cards.find(({ node }) => node.id === id);
  if (!card) return undefined;
  const [dx, dy] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction] as [number, number];
  if (moveKindOf(composed) === "anywhere") {
    const { box } = card;
    const [step, { origin }] = [composed.room.width * 0.04, composed];
    return moveTo(composed, id, {
      left: origin.left + box.left + box.width / 2 + dx * step,
      top: origin.top + box.top + box.height / 2 + dy * step,
    });
  }
  const list = listOf(composed, id);
  const rank = list.findIndex((other) => other.node.id === id) + dy;
  return dy === 0 || rank < 0 || rank >= list.length ? undefined : { rank };
}

/** The cards that stand under the same verb, from the top. */
function listOf({ subject, placed }: ComposedFigure, id: ActorId): readonly PlacedCard[] {
  if (subject.kind !== "node") return [];
  const { centre, edges } = subject;
  const verbOf = (node: ActorId): string | undefined => {
    const edge = edges.find(({ from, to }) => (from === centre && to === node) || (to === centre && from === node));
    return edge && `${edge.from === centre ? "out" : "in"} ${edge.relation}`;
  };
  const verb = verbOf(id);
  return placed.cards
    .filter(({ node }) => verb !== undefined && verbOf(node.id) === verb)
    .sort((a, b) => a.box.left - b.box.left || middleOf(a) - middleOf(b));
}

const middleOf = ({ box }: PlacedCard): number => box.top + box.height / 2;
const within = (share: number): number => Math.min(0.98, Math.max(0.02, share));
