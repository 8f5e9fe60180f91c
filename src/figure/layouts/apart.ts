/**
 * Actors whose topics are too many for lists beside the names of a table: what several speak of is a table, as on lines; what one alone
 * speaks of is in lists below it, which have the whole width. Each list has columns of its own.
 */
import type { FigureEdge, SubjectOf } from "../subject.ts";
import { firstUnbroken, lanesWith, topicsOf } from "./lanes.ts";
import { moved } from "./moved.ts";
import { extentOf, type Layout, type Placed, Placement, type Setting } from "./placed.ts";

type Comparison = SubjectOf<"comparison">;

/** The share of the names in the table; the first with which all fits is taken. Wider ones break fewer names, which leaves lists more height. */
const namesShares = [0.3, 0.38, 0.45] as const;
/** Widths of the columns of lists, in sizes of names, from those that are best to read. */
const listColumns = [13, 11, 9.5] as const;

export const apart: Layout = (subject, setting) => {
  if (subject.kind !== "comparison") return undefined;
  const topics = topicsOf(subject);
  const shared = topics.filter(({ actors }) => actors.size > 1).flatMap(({ edges }) => edges);
  const alone = topics.filter(({ actors }) => actors.size === 1).flatMap(({ edges }) => edges);
  if (shared.length === 0 || alone.length === 0) return undefined;
  return firstUnbroken(namesShares, (names) => {
    const table = lanesWith({ column: 7.5, names, gap: 0.2 }, partOf(subject, shared), { ...setting, maxStretch: 1 });
    return table && withLists(table, partOf(subject, alone), setting);
  });
};

/** Adds lists below a table; undefined if they have no room. */
function withLists(table: Placement, alone: Comparison, setting: Setting): Placement | undefined {
  const { room, size } = setting;
  const top = extentOf(table).bottom + size * 1.1;
  const below = { ...setting, room: { ...room, height: room.height - top } };
  for (const column of listColumns) {
    const lists = lanesWith({ column, names: 0, fullest: 1 }, withAlone(alone, setting), below);
    if (lists && !lists.cards.some(({ hasSplitWord }) => hasSplitWord)) return joined(table, moved(lists, { left: 0, top }, "alone"));
  }
  return undefined;
}

/** The part of a comparison that some edges make. */
function partOf(subject: Comparison, edges: readonly FigureEdge[]): Comparison {
  const joinedTo = new Set([...subject.actors, ...edges.map(({ to }) => to)]);
  return { ...subject, edges, nodes: subject.nodes.filter(({ id }) => joinedTo.has(id)) };
}

/** Says at the names of the actors that the others do not speak of what is in their lists. */
const withAlone = (lists: Comparison, { words, language }: Setting): Comparison => ({
  ...lists,
  nodes: lists.nodes.map((node) =>
    lists.actors.includes(node.id) ? { ...node, label: { ...node.label, [language]: words.aloneOf(node.label[language]) } } : node,
  ),
});

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
