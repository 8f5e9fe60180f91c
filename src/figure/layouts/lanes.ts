/**
 * Actors side by side: a vertical line for each. What several speak of is a row across with a bar on each line; what one alone speaks of
 * hangs below under its verb, in as many columns as it takes.
 */
import type { ActorId } from "../../model/built.ts";
import { nodeTypeIds } from "../../model/node-types.ts";
import { standingIds } from "../../model/standings.ts";
import type { PagePoint } from "../../scene/scene-types.ts";
import type { Language } from "../../view/view-state.ts";
import { evidenceOf } from "../bar-evidence.ts";
import { doubledBar } from "../bar-marks.ts";
import type { FigureEdge, FigureNode, SubjectOf } from "../subject.ts";
import { nodeIn } from "../subject.ts";
import { cardOf, placeCard, placeWords } from "./cards.ts";
import { placeGroupNames } from "./group-names.ts";
import { headingOf, placeHeading } from "./headings.ts";
import { laneList, lengthOf, placeLane, placeLaneList } from "./lane-lists.ts";
import { type Layout, type PlacedBar, Placement, type Setting, stepTo } from "./placed.ts";
import { kinText, numberSaid, saidText, sharedTitle } from "./row-words.ts";
import { inMovedOrder, railOf, verbGroupsOf } from "./verb-groups.ts";

/** A topic with the edges that lead to it; those with the strongest evidence first. */
export interface ComparedRow {
  readonly node: FigureNode;
  readonly edges: readonly FigureEdge[];
  readonly actors: ReadonlySet<ActorId>;
}

interface Widths {
  /** Of a column, in sizes of what hangs in it. */
  readonly column: number;
  /** Of the names of shared topics, as a share of the room. */
  readonly names: number;
  /** Whoever has more topics than these in a column gets one more; three unless given. */
  readonly fullest?: number;
  /** Between rows, in sizes of names; a half unless given. */
  readonly gap?: number;
}

/** Few wide columns are easier to read than many narrow ones. The first that fits is taken; Chinese names need narrower columns. */
const wideColumns: Readonly<Record<Language, readonly Widths[]>> = {
  en: [
    { column: 24, names: 0.27 },
    { column: 19, names: 0.22 },
    { column: 15.5, names: 0.19, gap: 0.35 },
  ],
  zh: [
    { column: 20, names: 0.27 },
    { column: 16, names: 0.22 },
    { column: 13, names: 0.19, gap: 0.35 },
  ],
};
const narrowColumns: Readonly<Record<Language, readonly Widths[]>> = {
  en: [
    { column: 11, names: 0.27 },
    { column: 13.5, names: 0.27 },
    { column: 11, names: 0.19 },
    { column: 9.5, names: 0.19 },
    { column: 11, names: 0.19, fullest: 1, gap: 0.2 },
    { column: 9.5, names: 0.19, fullest: 1, gap: 0.2 },
    { column: 8.4, names: 0.36, fullest: 1, gap: 0.08 },
  ],
  zh: [
    { column: 10, names: 0.27 },
    { column: 13, names: 0.27 },
    { column: 10, names: 0.19 },
    { column: 8.5, names: 0.19 },
    { column: 10, names: 0.19, fullest: 1, gap: 0.2 },
    { column: 8.5, names: 0.19, fullest: 1, gap: 0.2 },
    { column: 8, names: 0.36, fullest: 1, gap: 0.08 },
  ],
};

/** The first of the widths with which all fits and no word is broken; else the first with which all fits. */
const lanesOf =
  (widthsToTry: Readonly<Record<Language, readonly Widths[]>>): Layout =>
  (subject, setting) => {
    if (subject.kind !== "comparison") return undefined;
    return firstUnbroken(widthsToTry[setting.language], (widths) => lanesWith(widths, subject, setting));
  };

/** Places by one width after the other, and returns the first placement without a divided word; else the first that fits. */
export function firstUnbroken<Width>(widths: readonly Width[], place: (width: Width) => Placement | undefined): Placement | undefined {
  let fitting: Placement | undefined;
  for (const width of widths) {
    const placement = place(width);
    if (placement && !placement.cards.some(({ hasSplitWord }) => hasSplitWord)) return placement;
    fitting ??= placement;
  }
  return fitting;
}

export const wideLanes = lanesOf(wideColumns);
export const lanes = lanesOf(narrowColumns);

/** Between a name of several lines and the next row, in sizes of names. */
const minGapBelowLines = 0.3;

/** Tries one of the widths; undefined if it does not fit. */
export function lanesWith(widths: Widths, subject: SubjectOf<"comparison">, setting: Setting): Placement | undefined {
  const { room, size, smallest, metric, language, point, words } = setting;
  const { actors } = subject;
  const topics = topicsOf(subject);
  const shared = inMovedOrder(
    topics.filter((topic) => topic.actors.size > 1),
    ({ node }) => node.id,
    setting.moves,
  );
  const longest = Math.max(0, ...shared.map(({ node }) => metric.width(node.label[language], size)));
  const rowNames = shared.length === 0 ? 0 : Math.min(room.width * widths.names, Math.max(longest + size * 2.2, size * 8));
  for (const { edges } of shared) for (const id of actors) numberSaid(edges, id, setting);

  const alone = topics.filter((topic) => topic.actors.size === 1).flatMap((topic) => topic.edges);
  const below = actors.map((id) => verbGroupsOf(subject, id, setting, alone));
  const hangSize = Math.max(size * 0.9, smallest);
  const available = room.width - rowNames;
  const counts = columnCounts(
    below.map(lengthOf),
    Math.max(actors.length, Math.floor(available / (hangSize * widths.column))),
    widths.fullest,
  );
  const columnWidth = available / counts.reduce((sum, count) => sum + count, 0);
  if (columnWidth < hangSize * 7.5) return undefined;
  const lefts: number[] = [];
  counts.reduce((column, count) => {
    lefts.push(rowNames + column * columnWidth + size * 0.6);
    return column + count;
  }, 0);

  const gap = size * (widths.gap ?? 0.5);
  const rows = shared.map((topic) => ({ topic, card: cardOf(topic.node, { width: rowNames - size * 0.6 }, setting) }));
  const heads = actors.map((id, index) =>
    headingOf(
      nodeIn(subject, id).label[language],
      { width: columnWidth * (counts[index] ?? 1) - size * (widths.names === 0 ? 2.6 : 1.6), size },
      setting,
    ),
  );
  const headHeight = Math.max(size * 2.1, ...heads.map(({ height }) => height + size * 0.4));
  const wordSize = Math.max(size * 0.74, smallest);
  const kinIn = ({ node }: ComparedRow) => subject.kin?.get(node.id);
  const marksOf = (topic: ComparedRow, id: ActorId): readonly string[] =>
    headingOf(
      topic.actors.has(id) ? saidText(topic, id, setting) : kinText(kinIn(topic)?.get(id), setting),
      { width: columnWidth * (counts[actors.indexOf(id)] ?? 1) - size * 1.4, size: wordSize, isBold: false },
      setting,
    ).lines;
  const inRow = (topic: ComparedRow): readonly ActorId[] => actors.filter((id) => topic.actors.has(id) || kinIn(topic)?.has(id));
  // The first line of the words is on the line of the row, as that of the name is, and the others hang below it.
  const cardHeights = rows.map(({ card }) => Math.max(card.height, size * 1.3));
  const rowHeights = rows.map(({ topic, card }, index) => {
    const height = cardHeights[index] ?? 0;
    const below = Math.max(...inRow(topic).map((id) => marksOf(topic, id).length - 0.5)) * wordSize * 1.15;
    // Lines of one name are closer to each other than to the next.
    const apart = card.height > card.lineHeight * 1.5 ? Math.max(0, size * minGapBelowLines - gap) : 0;
    return apart + Math.max(height, (height - card.height) / 2 + card.lineHeight / 2 + below);
  });
  const rowsHeight = rowHeights.reduce((sum, height) => sum + height + gap, 0);
  const maxHeight = room.height - headHeight - rowsHeight - size * 1.6;
  const hanging = below.map((groups, index) => {
    const name = words.continued(nodeIn(subject, actors[index] as ActorId).label[language]);
    return laneList(groups, { count: counts[index] ?? 1, width: columnWidth, size: hangSize, name, maxHeight }, setting);
  });
  const hangHeight = Math.max(...hanging.map(({ height }) => height));
  const total = headHeight + rowsHeight + (hangHeight > 0 ? size * 1.6 : 0) + hangHeight;
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
  if (rows.length > 0) title(sharedTitle(shared, actors, words), 0, "shared");
  const rowTops = rows.map((_, index) => {
    const before = top;
    top += (rowHeights[index] ?? 0) + gap * stretch;
    return before;
  });
  const hangTop = top + size * 1.3;
  const headBottom = size * 1.2;
  actors.forEach((actor, index) => {
    const left = lefts[index] ?? 0;
    const list = hanging[index] ?? { columns: [], height: 0 };
    const ends = placeLaneList(placement, list, { actor, left, top: hangTop, columnWidth }, setting);
    const bottom = ends.length > 0 ? headBottom : Math.max(top, headBottom + size);
    placeLane(placement, { actor, left, columnWidth, top: headBottom, branch: hangTop - size * 0.6, bottom, ends }, setting);
  });
  rows.forEach(({ topic, card }, index) => {
    const rowTop = rowTops[index] ?? 0;
    const height = cardHeights[index] ?? 0;
    placeCard(placement, card, { left: 0, top: rowTop + (height - card.height) / 2, list: "shared" }, setting);
    const middle = rowTop + (height - card.height) / 2 + card.lineHeight / 2;
    const present = actors.filter((id) => topic.actors.has(id));
    const end = lefts[actors.indexOf(present.at(-1) as ActorId)] ?? 0;
    const start = card.width + size * 0.4;
    // A row is open at the lines of those who do not speak of its topic: a crossing would look like a bar.
    const open = actors.flatMap((id, lane) => (topic.actors.has(id) ? [] : (lefts[lane] ?? 0))).filter((left) => left < end);
    const froms = [start, ...open.map((left) => left + size * rowOpening)];
    const tos = [...open.map((left) => left - size * rowOpening), end];
    froms.forEach((from, part) => {
      const to = tos[part] ?? end;
      if (to <= from) return;
      placement.lines.push({
        ...railOf(`row ${topic.node.id}`, topic.node.id, 0.8 * point),
        tone: "row",
        start: { left: from, top: middle },
        steps: [stepTo(to, middle)],
      });
    });
    for (const id of inRow(topic)) {
      const left = lefts[actors.indexOf(id)] ?? 0;
      if (topic.actors.has(id)) placement.bars.push(barOf(topic, id, { centre: { left, top: middle }, size }));
      const lines = marksOf(topic, id);
      lines.forEach((text, line) => {
        placeWords(
          placement,
          {
            text,
            position: { left: left + size * 0.75, top: middle + wordSize * (0.35 + line * 1.15) },
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
  if (shared.length > 0 && below.some((list) => list.length > 0)) {
    title(words.alone, hangTop, "alone");
    const left = size * 1.8;
    placeGroupNames(placement, subject, { top: hangTop + left, width: rowNames - size, height: hangHeight - left }, setting);
  }
  return placement;
}

/** How far a row is open on each side of a line that it passes, in sizes of names. */
const rowOpening = 0.5;

/** The bar of an actor in the row of a topic: it shows the strongest evidence. */
export function barOf(
  { node, edges }: ComparedRow,
  actor: ActorId,
  { centre, size }: { readonly centre: PagePoint; readonly size: number },
): PlacedBar {
  const { standing, isDoubtful } = evidenceOf(edges.filter(({ from }) => from === actor));
  return { node, centre, width: size * 0.4 * (isDoubtful ? doubledBar : 1), height: size * 1.05, standing, isDoubtful };
}

/** Topics by the number of actors, then by the first of them, then by type. */
export function topicsOf(subject: SubjectOf<"comparison">): readonly ComparedRow[] {
  const { actors, edges } = subject;
  const byTopic = new Map<ActorId, FigureEdge[]>();
  for (const edge of edges) byTopic.set(edge.to, [...(byTopic.get(edge.to) ?? []), edge]);
  const place = (topic: ComparedRow): string => actors.map((id) => (topic.actors.has(id) ? "0" : "1")).join("");
  const topics = [...byTopic].map(([id, own]): ComparedRow => {
    const sorted = own.sort((a, b) => standingIds.indexOf(a.standing) - standingIds.indexOf(b.standing) || (a.id < b.id ? -1 : 1));
    return { node: nodeIn(subject, id), edges: sorted, actors: new Set(own.map(({ from }) => from)) };
  });
  return topics.sort(
    (a, b) =>
      b.actors.size - a.actors.size ||
      (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0) ||
      nodeTypeIds.indexOf(a.node.type) - nodeTypeIds.indexOf(b.node.type) ||
      (a.node.id < b.node.id ? -1 : 1),
  );
}

/** The number of columns for each actor: one more for whoever has the most topics in a column, until none has more than a limit. */
function columnCounts(lengths: readonly number[], most: number, limit = 3): readonly number[] {
  const counts = lengths.map(() => 1);
  for (let used = counts.length; used < most; used++) {
    const fullness = lengths.map((length, index) => length / (counts[index] ?? 1));
    const fullest = fullness.indexOf(Math.max(...fullness));
    if ((fullness[fullest] ?? 0) <= limit) break;
    counts[fullest] = (counts[fullest] ?? 1) + 1;
  }
  return counts;
}
