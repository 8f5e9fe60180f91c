/**
 * Actors whose topics are too many for lists: a table in large letters of what several speak of, and below it for each actor a line that
 * counts by verb what they alone speak of. Where the frame is too narrow for a table, the actors stand under each topic.
 */

import { groupedBy } from "../../graph/grouped-by.ts";
import type { ActorId } from "../../model/built.ts";
import { isOfOne } from "../counted-alone.ts";
import type { FigureEdge, FigureNode, SubjectOf } from "../subject.ts";
import { nodeIn } from "../subject.ts";
import { cardOf, placeCard } from "./cards.ts";
import { headingOf, placeHeading } from "./headings.ts";
import { barOf, firstUnbroken, lanesWith, topicsOf } from "./lanes.ts";
import { extentOf, type Layout, Placement, type Setting } from "./placed.ts";
import { saidOf, sharedTitle } from "./row-words.ts";

type Comparison = SubjectOf<"comparison">;

/** The share of the names in the table; the first that fits is taken. */
const namesShares = [0.3, 0.38, 0.24] as const;

export const counted: Layout = (subject, setting) => {
  if (subject.kind !== "comparison") return undefined;
  const isCount = (id: ActorId): boolean => nodeIn(subject, id).isCount === true;
  const counts = subject.edges.filter(({ to }) => isCount(to));
  if (topicsOf(subject).some(({ node, edges }) => !node.isCount && isOfOne(edges))) return undefined;
  const table: Comparison = { ...subject, edges: subject.edges.filter(({ to }) => !isCount(to)) };
  const { room, size } = setting;
  return firstUnbroken(spacings, ({ space, letters }) => {
    const lines = countLines(subject, counts, space, { ...setting, size: Math.max(size * letters, setting.smallest) });
    const below = size * Math.max(0.5, 1.2 * space);
    const height = room.height - (lines ? lines.height + below : 0);
    const top = tableIn(table, space, { ...setting, room: { ...room, height } });
    if (top && lines) lines.placeAt(top, extentOf(top).bottom + below);
    return top;
  });
};

/** Factors of the usual space between rows and lines, and of the size of numbers; the first with which all fits are taken. */
const spacings = [
  { space: 1, letters: 1 },
  { space: 0.5, letters: 0.9 },
  { space: 0.25, letters: 0.84 },
] as const;

function tableIn(table: Comparison, space: number, setting: Setting): Placement | undefined {
  const lanes = firstUnbroken(namesShares, (names) => lanesWith({ column: 7.5, names, gap: 0.15 * space }, table, setting));
  return lanes ?? firstUnbroken(stackedGaps, (gap) => stacked(table, gap, setting));
}

/** Between topics one below the other, in sizes of names; the first with which all fits is taken. */
const stackedGaps = [0.3, 0.12] as const;

/** Topics one below the other, with each actor's bar and verbs under them. */
function stacked(table: Comparison, gap: number, setting: Setting): Placement | undefined {
  const { room, size, smallest, words, language } = setting;
  const placement = new Placement();
  const wordSize = Math.max(size * 0.86, smallest);
  let top = 0;
  const topics = topicsOf(table);
  let left = 0;
  for (const id of table.actors) {
    const card = cardOf(nodeIn(table, id), { width: room.width, isBold: true }, setting);
    if (left > 0 && left + card.width > room.width) {
      left = 0;
      top += card.height + size * 0.15;
    }
    placeCard(placement, card, { left, top }, setting);
    left += card.width + size;
  }
  top += size * (1.4 + gap);
  const title = headingOf(sharedTitle(topics, table.actors, words), { width: room.width, size: wordSize }, setting);
  if (topics.length > 0) placeHeading(placement, title, { left: 0, top, tone: "quiet", owner: "shared" }, setting);
  top += title.height;
  for (const topic of topics) {
    const card = cardOf(topic.node, { width: room.width }, setting);
    placeCard(placement, card, { left: 0, top, list: "shared" }, setting);
    top += card.height;
    const bars = table.actors
      .filter((id) => topic.actors.has(id))
      .map((actor) => ({
        actor,
        ...saidOf(topic, actor, setting),
        bar: barOf(topic, actor, { centre: { left: size * 1.7, top: 0 }, size: wordSize * 0.9 }),
      }));
    // Those who say the same on the same evidence share a line.
    for (const same of groupedBy(bars, ({ verbs, bar }) => `${bar.standing} ${bar.isDoubtful} ${verbs}`).values()) {
      const [first] = same;
      if (!first) continue;
      const { actor, bar } = first;
      const names = same.map(({ actor: id, numbers }) => `${nodeIn(table, id).label[language]} ${numbers}`.trim());
      const text = words.verbOf(words.series(names), first.verbs);
      const line = headingOf(text, { width: room.width - size * 2.4, size: wordSize, isBold: false, spaceBelow: 0.05 }, setting);
      placeHeading(placement, line, { left: size * 2.4, top, tone: "quiet", owner: `${topic.node.id} ${actor}` }, setting);
      placement.bars.push({ ...bar, centre: { ...bar.centre, top: top + wordSize * 0.62 } });
      top += line.height;
    }
    top += size * gap;
  }
  return top > room.height ? undefined : placement;
}

interface Piece {
  readonly node: FigureNode;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

interface CountLines {
  readonly height: number;
  placeAt(placement: Placement, top: number): void;
}

/** The least width of one of two columns of counts, in sizes of names. */
const minColumn = 34;

/** The lines of counts; undefined where nobody speaks of anything alone. */
function countLines(subject: Comparison, counts: readonly FigureEdge[], spacing: number, setting: Setting): CountLines | undefined {
  const { room, size, metric, words, language } = setting;
  if (counts.length === 0) return undefined;
  const lineHeight = size * 1.3;
  const space = language === "zh" ? 0 : metric.width(" ", size);
  const indent = size * 1.2;
  const columns = room.width > size * minColumn * 2 ? 2 : 1;
  const columnWidth = (room.width - (columns - 1) * size * 2) / columns;
  const perColumn = Math.ceil(new Set(counts.map(({ from }) => from)).size / columns);
  const pieces: Piece[] = [];
  const heads: (Pick<Piece, "text" | "left" | "top"> & { readonly actor: ActorId })[] = [];
  let [top, height] = [0, 0];
  for (const [index, actor] of subject.actors.filter((id) => counts.some(({ from }) => from === id)).entries()) {
    const edges = counts.filter(({ from }) => from === actor);
    const start = Math.floor(index / perColumn) * (columnWidth + size * 2);
    if (index % perColumn === 0) top = 0;
    const head = words.countsOf(nodeIn(subject, actor).label[language]);
    heads.push({ text: head, left: start, top, actor });
    let left = start + metric.width(head, size, true) + space;
    edges.forEach(({ to }, place) => {
      const node = nodeIn(subject, to);
      const text = words.inCounts(node.label[language], place === edges.length - 1);
      const width = metric.width(text, size);
      if (left + width > start + columnWidth) {
        top += lineHeight;
        left = start + indent;
      }
      pieces.push({ node, text, left, top, width });
      left += width + space;
    });
    top += lineHeight + size * 0.25 * spacing;
    height = Math.max(height, top);
  }
  const placeAt = (placement: Placement, from: number): void => {
    for (const head of heads)
      placeHeading(
        placement,
        { lines: [head.text], size, isBold: true, height: lineHeight },
        { left: head.left, top: from + head.top, tone: "text", owner: `${head.actor} alone` },
        setting,
      );
    for (const { node, text, left, top: down, width } of pieces) {
      const position = { left, top: from + down + size * 0.95 };
      placement.cards.push({
        node,
        texts: [{ text, position, anchor: "start", size, isBold: false, tone: "text" }],
        box: { left, top: from + down, width, height: size * 1.15 },
        hasSplitWord: false,
      });
    }
  };
  return { height, placeAt };
}
