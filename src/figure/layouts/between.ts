/**
 * A collection in which two nodes share others: one of the two at each side, and what they are joined to between them, so that no line
 * crosses another.
 */
import { canBeActor } from "../../graph/actors.ts";
import type { ActorId } from "../../model/built.ts";
import { type FigureEdge, type FigureSubject, nodeIn, unjoinedIn } from "../subject.ts";
import { type Card, cardOf, placeCard, placeEdgeWord } from "./cards.ts";
import { horizontalCurve, type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { placeUnjoined, unjoinedRows } from "./unjoined-rows.ts";
import { headUnder, inMovedOrder, lineOfEdge } from "./verb-groups.ts";

type Side = "left" | "right";
const sides = ["left", "right"] as const;

interface Sides {
  readonly ends: Readonly<Record<Side, ActorId>>;
  /** The edges from one to the other. */
  readonly direct: readonly FigureEdge[];
  /** The nodes between, with the edges that lead to them from each side. */
  readonly shared: readonly { readonly id: ActorId; readonly edges: Readonly<Record<Side, readonly FigureEdge[]>> }[];
}

/** In sizes of names: the least width of a name between, of a line before its verb, and of one with its head behind it; and the greatest of the first line. */
const leastName = 7;
const leastLine = 2.6;
const greatestLine = 9;
const headLength = 1.7;

/** True for a collection that can be laid out so in a room that is wide enough. */
export const hasTwoSides = (subject: FigureSubject): boolean => sidesOf(subject, new Map()) !== undefined;

export const between: Layout = (subject, setting) => {
  const found = sidesOf(subject, setting.moves);
  if (!found) return undefined;
  const { room, size, smallest, point, language, metric, numbers } = setting;
  const wordSize = Math.max(size * 0.8, smallest);
  const wordHeight = wordSize * 1.22;
  const wordOf = (edge: FigureEdge, side: Side): string => {
    const verb = (edge.from === found.ends[side] ? edge.reading.reads : edge.reading.inverse)[language];
    return `${verb} ${numbers.textOf(edge.claims)}`.trimEnd();
  };
  const rest = unjoinedRows(unjoinedIn(subject), setting);
  const verbs = found.direct.map((edge) => `${edge.reading.reads[language]} ${numbers.textOf(edge.claims)}`.trimEnd());
  const words = found.shared.map(({ edges }) => ({
    left: edges.left.map((edge) => wordOf(edge, "left")),
    right: edges.right.map((edge) => wordOf(edge, "right")),
  }));
  const widthIn = (side: Side): number => Math.max(0, ...words.flatMap((row) => row[side].map((text) => metric.width(text, wordSize))));
  const wordWidths = { left: widthIn("left"), right: widthIn("right") };
  const ends = { left: endCard(subject, found.ends.left, setting), right: endCard(subject, found.ends.right, setting) };
  const fixed = sides.reduce((sum, side) => sum + ends[side].width + wordWidths[side] + size * headLength, 0);
  const nameWidth = room.width - fixed - 2 * size * leastLine;
  if (nameWidth < size * leastName) return undefined;
  const cards = found.shared.map(({ id }) => cardOf(nodeIn(subject, id), { width: nameWidth }, setting));
  const middle = Math.max(...cards.map(({ width }) => width));
  const line = Math.min((room.width - fixed - middle) / 2, size * greatestLine);
  const start = (room.width - fixed - middle - 2 * line) / 2;
  const heights = cards.map((card, index) => {
    const lines = Math.max(...sides.map((side) => words[index]?.[side].length ?? 0));
    return Math.max(card.height, card.lineHeight + (lines - 1) * wordHeight);
  });
  const network = room.height - rest.height;
  const directHeight = found.direct.length * wordHeight * 1.5;
  const least = directHeight + heights.reduce((sum, height) => sum + height, 0) + (cards.length - 1) * size * 0.6;
  if (least > network) return undefined;
  const wanted = (network * 0.9 - least) / Math.max(1, cards.length - 1);
  const gap = size * 0.6 + Math.max(0, Math.min(wanted, size * Math.min(2.4, setting.maxStretch * 0.7)));
  const total = least + (cards.length - 1) * (gap - size * 0.6);
  const placement = new Placement();
  const top = (network - total) / 2;
  const lefts = { name: start + ends.left.width + line + wordWidths.left + size * headLength };
  const centre = top + total / 2;
  const places = {
    left: { card: start + ends.left.width, line: start + ends.left.width + size * 0.2 },
    right: { card: room.width - start - ends.right.width, line: room.width - start - ends.right.width - size * 0.2 },
  };
  for (const side of sides)
    placeCard(
      placement,
      ends[side],
      { left: places[side].card, top: centre - ends[side].lineHeight / 2, anchor: side === "left" ? "end" : "start" },
      setting,
    );
  const counts = { left: 0, right: 0 };
  const all = {
    left: words.reduce((sum, row) => sum + row.left.length, found.direct.length),
    right: words.reduce((sum, row) => sum + row.right.length, found.direct.length),
  };
  const portOf = (side: Side): number => centre + (counts[side]++ - (all[side] - 1) / 2) * 6.4 * point;
  let rowTop = top;
  for (const [index, edge] of found.direct.entries()) {
    const row = rowTop + wordHeight / 2;
    const begin = { left: places.left.line, top: portOf("left") };
    const end = { left: places.right.line, top: portOf("right") };
    const near = { left: begin.left + line, top: row };
    const far = { left: end.left - line, top: row };
    const steps = [horizontalCurve(begin, near, 0.5), stepTo(far.left, far.top), horizontalCurve(far, end, 0.5)];
    placement.lines.push({ ...lineOfEdge(edge, setting), start: begin, steps, head: edge.from === found.ends.left ? "end" : "start" });
    const text = verbs[index] ?? "";
    const left = (near.left + far.left - metric.width(text, wordSize)) / 2;
    placeEdgeWord(placement, text, { left, middle: row, size: wordSize, owner: edge.id, isOnLine: true }, setting);
    rowTop += wordHeight * 1.5;
  }
  found.shared.forEach(({ edges }, index) => {
    const [card, height = 0] = [cards[index], heights[index]];
    if (!card) return;
    const row = rowTop + height / 2;
    const cardTop = row - card.height / 2;
    const symbol = placeCard(placement, card, { left: lefts.name, top: cardTop, list: "between" }, setting);
    for (const side of sides) {
      const sign = side === "left" ? 1 : -1;
      const target =
        side === "left"
          ? { left: lefts.name - size * 0.14, top: symbol.top }
          : { left: lefts.name + card.indent + metric.width(card.lines[0] ?? "", size) + size * 0.3, top: symbol.top };
      edges[side].forEach((edge, place) => {
        const text = words[index]?.[side][place] ?? "";
        const width = metric.width(text, wordSize);
        const wordTop = target.top + (place - (edges[side].length - 1) / 2) * wordHeight;
        // Verbs end, or begin, in one line before the names.
        const near = side === "left" ? lefts.name - size * headLength : lefts.name + middle + size * headLength;
        const far = near - sign * width;
        placeEdgeWord(placement, text, { left: Math.min(near, far), middle: wordTop, size: wordSize, owner: edge.id }, setting);
        const begin = { left: places[side].line, top: portOf(side) };
        const end = { left: far - sign * wordSize * 0.35, top: wordTop };
        const pointsHere = headUnder(edge, found.ends[side]) === "end";
        placement.lines.push({
          ...lineOfEdge(edge, setting),
          start: begin,
          steps: [horizontalCurve(begin, end, 0.5)],
          head: pointsHere ? "none" : "start",
        });
        placement.lines.push({
          ...lineOfEdge(edge, setting),
          id: `${edge.id} head`,
          width: point * 0.7,
          confidence: "certain",
          start: { left: near + sign * wordSize * 0.3, top: wordTop },
          steps: [stepTo(target.left, target.top + (wordTop - target.top) * 0.35)],
          head: pointsHere ? "end" : "none",
        });
      });
    }
    rowTop += height + gap;
  });
  placeUnjoined(placement, rest, network, setting);
  return placement;
};

/** The card of one of the two; its lines begin beside its first line. */
const endCard = (subject: FigureSubject, id: ActorId, setting: Setting): Card =>
  cardOf(nodeIn(subject, id), { width: setting.size * 11, isBold: true }, setting);

/** Finds two nodes of which one is at an end of every edge, and that share one other at least; undefined where there are none. */
function sidesOf(subject: FigureSubject, moves: Setting["moves"]): Sides | undefined {
  if (subject.kind !== "collection") return undefined;
  const { edges, nodes } = subject;
  const others = (id: ActorId): ReadonlySet<ActorId> =>
    new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const speakers = nodes.filter(({ id, type }) => canBeActor(type) && others(id).size > 0);
  for (const [index, { id: left, type }] of speakers.entries())
    for (const { id: right } of speakers.slice(index + 1).filter((other) => other.type === type)) {
      const isEnd = (id: ActorId): boolean => id === left || id === right;
      if (!edges.every(({ from, to }) => isEnd(from) || isEnd(to))) continue;
      const shared = [...others(left)].filter((id) => others(right).has(id));
      // Whoever speaks is at a side, and what is spoken of between.
      if (shared.length === 0 || edges.filter(({ from }) => isEnd(from)).length * 2 < edges.length) continue;
      const edgesAt = (end: ActorId, id: ActorId): readonly FigureEdge[] =>
        edges.filter(({ from, to }) => (from === end && to === id) || (to === end && from === id));
      const rankOf = (id: ActorId): number => (others(left).has(id) ? 0 : 2) + (others(right).has(id) ? 0 : -1);
      const inOrder = nodes
        .map(({ id }) => id)
        .filter((id) => !isEnd(id) && (others(left).has(id) || others(right).has(id)))
        .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
      return {
        ends: { left, right },
        direct: edges.filter(({ from, to }) => isEnd(from) && isEnd(to)),
        shared: inMovedOrder(inOrder, (id) => id, moves).map((id) => ({
          id,
          edges: { left: edgesAt(left, id), right: edgesAt(right, id) },
        })),
      };
    }
  return undefined;
}
