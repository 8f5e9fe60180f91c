/**
 * Actors whose topics are too many for lists on their lines: what several speak of is a table, as on lines; what one alone speaks of is in
 * lists of lists, which have the rest of the room to themselves, beside the table or below it.
 */
import type { PathStep } from "../drawing.ts";
import type { FigureEdge, SubjectOf } from "../subject.ts";
import { lanesWith, sharedTopics } from "./lanes.ts";
import { nest } from "./nest.ts";
import { extentOf, type Layout, type Placed, type PlacedLine, type PlacedText, Placement, type Setting } from "./placed.ts";

/** The share of the width that a table beside lists takes, and that of the names in it; the first that fits is taken. */
const tablesBeside = [
  { width: 0.36, names: 0.42 },
  { width: 0.44, names: 0.42 },
  { width: 0.52, names: 0.4 },
] as const;

/** The share of the names in a table above lists. */
const namesAbove = [0.27, 0.36, 0.19] as const;

export const apart: Layout = (subject, setting) => {
  if (subject.kind !== "comparison") return undefined;
  const shared = new Set(sharedTopics(subject).flatMap(({ edges }) => edges));
  const alone = subject.edges.filter((edge) => !shared.has(edge));
  if (shared.size === 0 || alone.length === 0) return undefined;
  const table = partOf(subject, [...shared], new Set(subject.actors));
  const lists = withOnly(partOf(subject, alone, new Set()), setting);
  const { width, height } = setting.room;
  return (width > height * 1.5 && beside(table, lists, setting)) || above(table, lists, setting);
};

type Comparison = SubjectOf<"comparison">;

/** The part of a comparison that some edges make, with the nodes at their ends and others. */
function partOf(subject: Comparison, edges: readonly FigureEdge[], ids: ReadonlySet<string>): Comparison {
  const joined = new Set([...ids, ...edges.flatMap(({ from, to }) => [from, to])]);
  return { ...subject, edges, nodes: subject.nodes.filter(({ id }) => joined.has(id)) };
}

/** Says at the names of the actors that the others do not speak of what is in their lists. */
const withOnly = (lists: Comparison, { words, language }: Setting): Comparison => ({
  ...lists,
  nodes: lists.nodes.map((node) =>
    lists.actors.includes(node.id) ? { ...node, heading: { ...node.label, [language]: words.aloneOf(node.label[language]) } } : node,
  ),
});

function beside(table: Comparison, lists: Comparison, setting: Setting): Placement | undefined {
  const { room, size } = setting;
  for (const { width: share, names } of tablesBeside) {
    const width = room.width * share;
    const left = width + size * 2;
    const top = lanesWith({ column: 7.5, names }, table, { ...setting, room: { ...room, width } });
    const below = top && nest(lists, { ...setting, room: { ...room, width: room.width - left } });
    if (below) return joined(top, moved(below, { left, top: 0 }));
  }
  return undefined;
}

function above(table: Comparison, lists: Comparison, setting: Setting): Placement | undefined {
  const { room, size } = setting;
  for (const names of namesAbove) {
    const first = lanesWith({ column: 7.5, names, gap: 0.08 }, table, { ...setting, maxStretch: 1 });
    if (!first) continue;
    const top = extentOf(first).bottom + size * 1.2;
    const second = nest(lists, { ...setting, room: { ...room, height: room.height - top } });
    if (second) return joined(first, moved(second, { left: 0, top }));
  }
  return undefined;
}

function joined(...parts: readonly Placed[]): Placement {
  const placement = new Placement();
  for (const { cards, words, lines, bars, frames } of parts) {
    placement.cards.push(...cards);
    placement.words.push(...words);
    placement.lines.push(...lines);
    placement.bars.push(...bars);
    placement.frames.push(...frames);
  }
  return placement;
}

interface Offset {
  readonly left: number;
  readonly top: number;
}

function moved({ cards, words, lines, bars, frames }: Placed, offset: Offset): Placed {
  const place = <Point extends Offset>(point: Point): Point => ({ ...point, left: point.left + offset.left, top: point.top + offset.top });
  const text = (part: PlacedText): PlacedText => ({ ...part, position: place(part.position) });
  const step = ({ to, controls }: PathStep): PathStep => ({
    to: place(to),
    ...(controls && { controls: [place(controls[0]), place(controls[1])] as const }),
  });
  const line = (part: PlacedLine): PlacedLine => ({ ...part, start: place(part.start), steps: part.steps.map(step) });
  return {
    cards: cards.map((card) => ({
      ...card,
      texts: card.texts.map(text),
      box: place(card.box),
      ...(card.symbol && { symbol: { ...card.symbol, centre: place(card.symbol.centre) } }),
    })),
    words: words.map((part) => ({ ...part, text: text(part.text), box: place(part.box) })),
    lines: lines.map(line),
    bars: bars.map((bar) => ({ ...bar, centre: place(bar.centre) })),
    frames: frames.map((frame) => ({ ...frame, box: place(frame.box) })),
  };
}
