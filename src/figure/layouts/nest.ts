/**
 * Lists of lists: each node of the first step with a list of its own under verbs, on rails from a trunk. A node of two lists stands in
 * both. Without a centre, the lists are those of whoever says something.
 */
import type { ActorId } from "../../model/built.ts";
import type { FigureSubject } from "../subject.ts";
import { nodeIn } from "../subject.ts";
import { type Card, cardOf, placeCard, placeWords } from "./cards.ts";
import { placeHeading } from "./headings.ts";
import { inlineGap, leafIndent, type NestRow, rowsOf } from "./nest-rows.ts";
import { type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { placeRoot, rootHeight, trunkTop } from "./root-card.ts";
import { headUnder, lineOfEdge, railOf } from "./verb-groups.ts";

/** Narrower columns break too many names. */
const minColumn = 9;

/** Columns of a good width; where they do not fit, one or two more than those. */
export const nest: Layout = (subject, setting) => {
  if (subject.edges.length === 0 || subject.kind === "path") return undefined;
  const { room, size, language } = setting;
  const columns = Math.max(1, Math.floor(room.width / (size * (language === "zh" ? 12 : 13.5))));
  for (const count of [columns, columns + 1, columns + 2])
    for (const followers of [strictFollowers, looseFollowers]) {
      const placement = nestIn({ count, followers }, subject, setting);
      if (placement) return placement;
    }
  return undefined;
};

/** A family around its root: each member with those who speak of it, and its own members. */
export const members: Layout = (subject, setting) => {
  if (subject.kind !== "family") return undefined;
  const { kind: _, root, ...part } = subject;
  return nest({ ...part, kind: "node", centre: root, depth: 2 }, setting);
};

interface Columns {
  readonly count: number;
  /** The rows that have to stand in the column of another. */
  readonly followers: (rows: readonly NestRow[], index: number) => readonly NestRow[];
}

function nestIn({ count: maxColumns, followers }: Columns, subject: FigureSubject, setting: Setting): Placement | undefined {
  const { room, size, language } = setting;
  const centre = subject.kind === "node" ? subject.centre : undefined;
  const gutter = size * 1.7;
  const columnWidth = (room.width - gutter * (maxColumns - 1)) / maxColumns;
  const top = centre === undefined ? 0 : rootHeight(size);
  const height = room.height - top;
  if (columnWidth < size * minColumn || height < size * 6) return undefined;
  const rows = rowsOf(subject, centre, { width: columnWidth, spare: gutter * 0.4 }, setting);
  const columns = columnsOf(rows, { height, followers }, (owner) => {
    const node = nodeIn(subject, owner);
    const heading = { ...node.label, [language]: setting.words.continued((node.heading ?? node.label)[language]) };
    return cardOf({ ...node, heading }, { width: columnWidth - size, size: Math.max(size * 0.9, setting.smallest) }, setting);
  });
  if (!columns || columns.length > maxColumns) return undefined;
  const placement = new Placement();
  if (centre !== undefined) placeTrunk(placement, subject, centre, columns, columnWidth + gutter, setting);
  columns.forEach((column, index) => {
    placeColumn(placement, column, { left: index * (columnWidth + gutter), top, column: index, centre }, setting);
  });
  return placement;
}

/** Flows rows into columns; a heading has entries below it, and a list that goes on says whose it is. */
function columnsOf(
  rows: readonly NestRow[],
  { height, followers }: { readonly height: number } & Pick<Columns, "followers">,
  again: (owner: ActorId) => Card,
): readonly (readonly NestRow[])[] | undefined {
  const columns: NestRow[][] = [[]];
  let used = 0;
  const inColumn = (row: NestRow): NestRow =>
    row.kind === "ring" ? placedRing(row, columns.at(-1)?.every(({ kind }) => kind !== "ring") ?? true, used === 0) : row;
  for (const [index, row] of rows.entries()) {
    const following = followers(rows, index).reduce((sum, { height: own }) => sum + own, 0);
    if (used > 0 && used + inColumn(row).height + following > height) {
      columns.push([]);
      used = 0;
      if (row.kind !== "ring") {
        const card = again(row.owner);
        const continued: NestRow = { kind: "again", owner: row.owner, card, height: card.height + card.size * 0.4 };
        columns.at(-1)?.push(continued);
        used = continued.height;
      }
      if (row.kind === "leaf") {
        columns.at(-1)?.push(row.continued);
        used += row.continued.height;
      }
    }
    const placed = inColumn(row);
    columns.at(-1)?.push(placed);
    used += placed.height;
    if (used > height) return undefined;
  }
  return columns;
}

/** The first list that begins in a column has the verb that it shares with the one before; at the top, no space above. */
function placedRing(row: Extract<NestRow, { kind: "ring" }>, isFirst: boolean, isAtTop: boolean): NestRow {
  const { verbAgain, ...rest } = row;
  const height = row.height - (isAtTop ? row.gap : 0);
  return isFirst && verbAgain ? { ...rest, verb: verbAgain, height: height + verbAgain.height } : { ...rest, height };
}

/**
 * The rows that have to stand in the column of another: of a heading, those headings that follow, and the first two entries of its list, or all
 * three; of a node with no more entries, all; of the last entry but one, the last.
 */
function strictFollowers(rows: readonly NestRow[], index: number): readonly NestRow[] {
  const isLeaf = (place: number): boolean => rows[place]?.kind === "leaf";
  if (isLeaf(index)) {
    const isLastButOne = isLeaf(index + 1) && !isLeaf(index + 2);
    return isLastButOne && isLeaf(index - 1) && isLeaf(index - 2) ? rows.slice(index + 1, index + 2) : [];
  }
  const ring = rows.findIndex((row, place) => place > index && row.kind === "ring");
  const list = rows.slice(index + 1, ring < 0 ? rows.length : ring);
  if (rows[index]?.kind === "ring" && list.filter(({ kind }) => kind === "leaf").length <= maxUndivided) return list;
  let end = index + 1;
  while (rows[end]?.kind === "verb") end++;
  const first = end;
  while (isLeaf(end)) end++;
  return rows.slice(index + 1, end - first > maxUndivided ? first + minTogether : end);
}

/** Lists of so many entries stand in one column; of longer ones at least so many stand together. */
const maxUndivided = 3;
const minTogether = 2;

/** The same where that leaves no room for all: a heading has the first entry of its list, or that of the first. */
function looseFollowers(rows: readonly NestRow[], index: number): readonly NestRow[] {
  const [row, next] = [rows[index], rows[index + 1]];
  if (row?.kind === "ring" && next?.kind === "verb") return rows.slice(index + 1, index + 3);
  return row?.kind === "verb" || (row?.kind === "ring" && next?.kind === "leaf") ? rows.slice(index + 1, index + 2) : [];
}

function placeTrunk(
  placement: Placement,
  subject: FigureSubject,
  centre: ActorId,
  columns: readonly (readonly NestRow[])[],
  step: number,
  setting: Setting,
): void {
  const { size, point } = setting;
  placeRoot(placement, nodeIn(subject, centre), setting);
  const rail = size * 0.3;
  const trunk = trunkTop(size);
  const last = columns.findLastIndex((column) => column.some((row) => row.kind === "ring" && row.lead));
  placement.lines.push({
    ...railOf("trunk", centre, 1.2 * point),
    start: { left: rail, top: trunk - size * 0.58 },
    steps: [stepTo(rail, trunk), ...(last > 0 ? [stepTo(last * step + rail, trunk)] : [])],
  });
}

/** Places the verb of a list behind the name that has just been placed. */
function placeInline(
  placement: Placement,
  { text, size, line }: NonNullable<Extract<NestRow, { kind: "ring" }>["inline"]>,
  owner: string,
  setting: Setting,
): void {
  const card = placement.cards.at(-1);
  const name = card?.texts.at(-1);
  if (!card || !name) return;
  const position = { left: card.box.left + card.box.width + setting.size * inlineGap, top: name.position.top };
  placeWords(placement, { text, position, anchor: "start", size, isBold: true, tone: line }, { role: "heading", owner }, setting);
}

interface ColumnPlace {
  readonly left: number;
  readonly top: number;
  readonly column: number;
  readonly centre: ActorId | undefined;
}

function placeColumn(placement: Placement, rows: readonly NestRow[], { left, top, column, centre }: ColumnPlace, setting: Setting): void {
  const { size, point } = setting;
  const trunk = trunkTop(size);
  const rail = left + size * 0.3;
  const ringLeft = centre === undefined ? left : left + size * 0.8;
  let y = top;
  let railEnd = trunk;
  let twig: { readonly left: number; readonly start: number; end: number; readonly owner: ActorId } | undefined;
  const closeTwig = (): void => {
    if (!twig || twig.end <= twig.start) return;
    placement.lines.push({
      ...railOf(`twig ${column} ${twig.owner}`, twig.owner, point),
      tone: "rule",
      start: { left: twig.left, top: twig.start },
      steps: [stepTo(twig.left, twig.end)],
    });
  };
  const openTwig = (row: Extract<NestRow, { kind: "ring" | "again" }>, cardTop: number): void => {
    closeTwig();
    const symbol = placeCard(placement, row.card, { left: ringLeft, top: cardTop, ...(row.kind === "ring" && { list: "rings" }) }, setting);
    if (row.kind === "ring" && row.inline) placeInline(placement, row.inline, `${row.owner} ${column}`, setting);
    twig = { left: symbol.left, start: symbol.top + row.card.size * 0.5, end: 0, owner: row.owner };
    if (row.kind !== "ring" || !row.lead) return;
    placement.lines.push({
      ...lineOfEdge(row.lead, setting),
      start: { left: rail, top: symbol.top },
      steps: [stepTo(ringLeft - size * 0.05, symbol.top)],
      head: "none",
    });
    railEnd = symbol.top;
  };
  for (const [index, row] of rows.entries()) {
    const owner = `${row.owner} ${column} ${index}`;
    if (row.kind === "ring") {
      const cardTop = y + row.height - row.card.height - size * 0.2;
      if (row.verb)
        placeHeading(placement, row.verb, { left: ringLeft + size * 1.1, top: cardTop - row.verb.height, tone: "quiet", owner }, setting);
      openTwig(row, cardTop);
    } else if (row.kind === "again") openTwig(row, y);
    else if (row.kind === "verb")
      placeHeading(placement, row.heading, { left: ringLeft + size * (leafIndent + 0.15), top: y, tone: row.line, owner }, setting);
    else {
      const list = row.list !== undefined && { list: row.list };
      const start = ringLeft + size * leafIndent + row.indent;
      const symbol = placeCard(placement, row.card, { left: start, top: y, ...list }, setting);
      if (twig) {
        placement.lines.push({
          ...lineOfEdge(row.edge, setting),
          start: { left: twig.left, top: symbol.top },
          steps: [stepTo(start - size * 0.1, symbol.top)],
          head: headUnder(row.edge, row.owner),
        });
        twig.end = symbol.top;
      }
    }
    y += row.height;
  }
  closeTwig();
  if (centre !== undefined && railEnd > trunk)
    placement.lines.push({
      ...railOf(`rail ${column}`, centre, 1.2 * point),
      start: { left: rail, top: trunk },
      steps: [stepTo(rail, railEnd)],
    });
}
