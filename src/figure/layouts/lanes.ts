/**
 * Actors side by side: a vertical line for each. What several speak of is a row across with a mark on each line; what one alone speaks of
 * hangs below, in as many columns as it takes.
 */
import type { ActorId } from "../../model/built.ts";
import { nodeTypeIds } from "../../model/node-types.ts";
import { standingIds } from "../../model/standings.ts";
import type { FigureEdge, FigureNode, SubjectOf } from "../subject.ts";
import { nodeIn } from "../subject.ts";
import { type Card, cardOf, placeCard, placeWords } from "./cards.ts";
import { headingOf, placeHeading } from "./headings.ts";
import { type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { inMovedOrder, lineOfEdge, railOf } from "./verb-groups.ts";

interface Topic {
  readonly node: FigureNode;
  readonly edges: readonly FigureEdge[];
  readonly actors: ReadonlySet<ActorId>;
}

interface HangingCard {
  readonly topic: Topic;
  readonly card: Card;
  /** From the top of its column. */
  readonly offset: number;
}

export const lanes: Layout = (subject, setting) => {
  if (subject.kind !== "comparison") return undefined;
  const { room, size, smallest, metric, language, point, words, numbers } = setting;
  const { actors } = subject;
  const topics = topicsOf(subject, setting);
  const shared = topics.filter((topic) => topic.actors.size > 1);
  const longest = Math.max(0, ...shared.map(({ node }) => metric.width(node.label[language], size)));
  const rowNames = shared.length === 0 ? 0 : Math.min(room.width * 0.27, Math.max(longest + size * 2.2, size * 8));
  for (const { edges } of shared) numbers.textOf(edges.flatMap(({ claims }) => claims));

  const below = actors.map((id) => topics.filter((topic) => topic.actors.size === 1 && topic.actors.has(id)));
  const hangSize = Math.max(size * 0.9, smallest);
  const available = room.width - rowNames;
  const counts = columnCounts(
    below.map(({ length }) => length),
    Math.max(actors.length, Math.floor(available / (hangSize * (language === "zh" ? 10 : 11)))),
  );
  const columnWidth = available / counts.reduce((sum, count) => sum + count, 0);
  if (columnWidth < hangSize * 7.5) return undefined;
  const lefts: number[] = [];
  counts.reduce((column, count) => {
    lefts.push(rowNames + column * columnWidth + size * 0.6);
    return column + count;
  }, 0);

  const indent = size * 1.1;
  const gap = size * 0.5;
  const rows = shared.map((topic) => ({ topic, card: cardOf(topic.node, { width: rowNames - size * 0.6 }, setting) }));
  const hanging = below.map((list, index) => {
    const cards = list.map((topic) => ({
      topic,
      card: cardOf(
        topic.node,
        {
          width: columnWidth - indent - size,
          size: hangSize,
          numbers: numbers.textOf(topic.edges.flatMap(({ claims }) => claims)),
          spare: size * 0.5,
        },
        setting,
      ),
    }));
    return flowed(cards, counts[index] ?? 1, hangSize);
  });
  const hangHeight = Math.max(...hanging.map(({ height }) => height));
  const heads = actors.map((id, index) =>
    headingOf(nodeIn(subject, id).label[language], { width: columnWidth * (counts[index] ?? 1) - size * 1.6, size }, setting),
  );
  const headHeight = Math.max(size * 2.1, ...heads.map(({ height }) => height + size * 0.4));
  const wordSize = Math.max(size * 0.74, smallest);
  const marksOf = (topic: Topic, id: ActorId): readonly string[] =>
    markText(topic, id, columnWidth * (counts[actors.indexOf(id)] ?? 1) - size * 1.4, wordSize, setting);
  const rowHeights = rows.map(({ topic, card }) =>
    Math.max(card.height, size * 1.3, ...[...topic.actors].map((id) => marksOf(topic, id).length * wordSize * 1.15)),
  );
  const rowsHeight = rowHeights.reduce((sum, height) => sum + height + gap, 0);
  const total = headHeight + rowsHeight + size * 1.6 + hangHeight;
  if (total > room.height) return undefined;
  const stretch = Math.min(2.2, setting.maxStretch, 1 + Math.max(0, room.height * 0.97 - total) / Math.max(1, rows.length * gap));

  const placement = new Placement();
  const title = (text: string, top: number, owner: string): void =>
    placeHeading(
      placement,
      headingOf(text, { width: rowNames - size, size: Math.max(size * 0.86, smallest) }, setting),
      { left: 0, top, tone: "quiet", owner },
      setting,
    );
  actors.forEach((id, index) => {
    const left = lefts[index] ?? 0;
    const node = nodeIn(subject, id);
    const head = heads[index];
    if (!head) return;
    placement.cards.push({
      node,
      symbol: { centre: { left, top: size * 0.62 }, radius: size * 0.5 },
      texts: head.lines.map((text, line) => ({
        text,
        position: { left: left + size * 0.95, top: size * (0.95 + line * 1.15) },
        anchor: "start",
        size,
        isBold: true,
        tone: "text",
      })),
      box: {
        left: left + size * 0.95,
        top: 0,
        width: Math.max(...head.lines.map((line) => setting.metric.width(line, size, true))),
        height: head.lines.length * size * 1.15,
      },
      hasSplitWord: false,
    });
  });

  let top = headHeight;
  if (rows.length > 0) title(words.shared, 0, "shared");
  const rowTops = rows.map((_, index) => {
    const before = top;
    top += (rowHeights[index] ?? 0) + gap * stretch;
    return before;
  });
  const hangTop = top + size * 1.3;
  placeLanes(placement, { subject, lefts, columnWidth, hanging, headBottom: size * 1.2, top, hangTop }, setting);
  rows.forEach(({ topic, card }, index) => {
    const rowTop = rowTops[index] ?? 0;
    const height = rowHeights[index] ?? 0;
    placeCard(placement, card, { left: 0, top: rowTop + (height - card.height) / 2 }, setting);
    const middle = rowTop + (height - card.height) / 2 + card.lineHeight / 2;
    const present = actors.filter((id) => topic.actors.has(id));
    const end = lefts[actors.indexOf(present.at(-1) as ActorId)] ?? 0;
    const start = card.width + size * 0.4;
    placement.lines.push({
      ...railOf(`row ${topic.node.id}`, topic.node.id, 0.8 * point),
      tone: "rule",
      start: { left: start, top: middle },
      steps: [stepTo(end, middle)],
    });
    for (const id of present) {
      const left = lefts[actors.indexOf(id)] ?? 0;
      const edges = topic.edges.filter(({ from }) => from === id);
      const isOpen = edges.every(({ standing }) => standing !== "stated");
      placement.dots.push({ node: topic.node, centre: { left, top: middle }, radius: size * 0.36, isOpen });
      const lines = marksOf(topic, id);
      lines.forEach((text, line) => {
        placeWords(
          placement,
          {
            text,
            position: { left: left + size * 0.75, top: middle + wordSize * (0.35 + (line - (lines.length - 1) / 2) * 1.15) },
            anchor: "start",
            size: wordSize,
            isBold: false,
            tone: "quiet",
          },
          { role: "edge-word", owner: `row ${topic.node.id}`, isOnLine: true },
          setting,
        );
      });
    }
  });
  if (shared.length > 0 && below.some((list) => list.length > 0)) title(words.alone, hangTop, "alone");
  hanging.forEach(({ columns }, index) => {
    columns.forEach((column, place) => {
      const left = (lefts[index] ?? 0) + place * columnWidth;
      for (const { topic, card, offset } of column) {
        const [edge] = topic.edges;
        if (!edge) continue;
        const symbol = placeCard(placement, card, { left: left + indent, top: hangTop + offset }, setting);
        placement.lines.push({
          ...lineOfEdge(edge, setting),
          start: { left, top: symbol.top },
          steps: [stepTo(left + indent - hangSize * 0.12, symbol.top)],
          head: "end",
        });
      }
    });
  });
  return placement;
};

/** The verbs by which an actor speaks of a topic, with source numbers, in lines. */
function markText(topic: Topic, id: ActorId, width: number, size: number, setting: Setting): readonly string[] {
  const edges = topic.edges.filter(({ from }) => from === id);
  const verbs = [...new Set(edges.map(({ reading }) => reading.reads[setting.language]))];
  const text = `${setting.words.series(verbs)} ${setting.numbers.textOf(edges.flatMap(({ claims }) => claims))}`;
  return headingOf(text, { width, size, isBold: false }, setting).lines;
}

/** Topics by the number of actors, then by the first of them, then by type. */
function topicsOf(subject: SubjectOf<"comparison">, { moves }: Setting): readonly Topic[] {
  const { actors, edges } = subject;
  const byTopic = new Map<ActorId, FigureEdge[]>();
  for (const edge of edges) byTopic.set(edge.to, [...(byTopic.get(edge.to) ?? []), edge]);
  const place = (topic: Topic): string => actors.map((id) => (topic.actors.has(id) ? "0" : "1")).join("");
  const topics = [...byTopic].map(([id, own]): Topic => {
    const sorted = own.sort((a, b) => standingIds.indexOf(a.standing) - standingIds.indexOf(b.standing) || (a.id < b.id ? -1 : 1));
    return { node: nodeIn(subject, id), edges: sorted, actors: new Set(own.map(({ from }) => from)) };
  });
  const sorted = topics.sort(
    (a, b) =>
      b.actors.size - a.actors.size ||
      (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0) ||
      nodeTypeIds.indexOf(a.node.type) - nodeTypeIds.indexOf(b.node.type) ||
      (a.node.id < b.node.id ? -1 : 1),
  );
  return inMovedOrder(sorted, ({ node }) => node.id, moves);
}

/** The number of columns for each actor: one more for whoever has the most topics in a column, until none has more than three. */
function columnCounts(lengths: readonly number[], most: number): readonly number[] {
  const counts = lengths.map(() => 1);
  for (let used = counts.length; used < most; used++) {
    const fullness = lengths.map((length, index) => length / (counts[index] ?? 1));
    const fullest = fullness.indexOf(Math.max(...fullness));
    if ((fullness[fullest] ?? 0) <= 3) break;
    counts[fullest] = (counts[fullest] ?? 1) + 1;
  }
  return counts;
}

/** Flows cards into columns of about the same height, as low as they can be. */
function flowed(
  cards: readonly Omit<HangingCard, "offset">[],
  count: number,
  size: number,
): { readonly columns: readonly HangingCard[][]; readonly height: number } {
  if (cards.length === 0) return { columns: [], height: 0 };
  const gap = size * 0.34;
  const total = cards.reduce((sum, { card }) => sum + card.height + gap, 0);
  for (let height = Math.max(total / count, ...cards.map(({ card }) => card.height)); ; height += size * 0.4) {
    const columns: HangingCard[][] = [[]];
    let used = 0;
    for (const { topic, card } of cards) {
      if (used > 0 && used + card.height > height) {
        columns.push([]);
        used = 0;
      }
      columns.at(-1)?.push({ topic, card, offset: used });
      used += card.height + gap;
    }
    if (columns.length <= count) return { columns, height };
  }
}

interface LanePlaces {
  readonly subject: SubjectOf<"comparison">;
  readonly lefts: readonly number[];
  readonly columnWidth: number;
  readonly hanging: readonly { readonly columns: readonly HangingCard[][] }[];
  readonly headBottom: number;
  /** The end of the rows, and the top of what hangs below. */
  readonly top: number;
  readonly hangTop: number;
}

/** Places the line of each actor, with a branch for each further column of what hangs from it. */
function placeLanes(
  placement: Placement,
  { subject, lefts, columnWidth, hanging, headBottom, top, hangTop }: LanePlaces,
  { size, point }: Setting,
): void {
  subject.actors.forEach((id, index) => {
    const left = lefts[index] ?? 0;
    const columns = hanging[index]?.columns ?? [];
    const endOf = (column: readonly HangingCard[] | undefined): number => {
      const last = column?.at(-1);
      return last ? hangTop + last.offset + last.card.lineHeight / 2 : top;
    };
    const branch = hangTop - size * 0.6;
    const rail = (name: string, from: number, start: number, to: readonly (readonly [number, number])[]): void => {
      placement.lines.push({
        ...railOf(`${name} ${id}`, id, 1.3 * point),
        start: { left: from, top: start },
        steps: to.map(([x, y]) => stepTo(x, y)),
      });
    };
    rail("lane", left, headBottom, [[left, Math.max(endOf(columns[0]), headBottom + size)]]);
    columns.slice(1).forEach((column, more) => {
      const x = left + (more + 1) * columnWidth;
      rail(`branch ${more}`, left + more * columnWidth, branch, [
        [x, branch],
        [x, endOf(column)],
      ]);
    });
  });
}
