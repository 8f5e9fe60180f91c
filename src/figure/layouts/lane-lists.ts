/** Lists that hang from the lines of actors: topics under verbs, which flow into columns. */
import { groupedBy } from "../../graph/grouped-by.ts";
import type { ActorId } from "../../model/built.ts";
import type { FigureEdge } from "../subject.ts";
import { type Card, cardOf, placeCard } from "./cards.ts";
import { type Heading, headingOf, placeHeading } from "./headings.ts";
import { type Placement, type Setting, stepTo } from "./placed.ts";
import { lineOfEdge, railOf, type VerbGroup } from "./verb-groups.ts";

type ListRow = { readonly group: VerbGroup /** Above it, where it is not the first of its column. */; readonly gap: number } & (
  | { readonly kind: "heading"; readonly title: Heading }
  | { readonly kind: "card"; readonly edge: FigureEdge; readonly card: Card }
);

/** The name of the actor over a further column. */
interface NameRow {
  readonly kind: "name";
  readonly title: Heading;
  readonly gap: number;
}

type Row = ListRow | NameRow;

interface PlacedRow {
  readonly row: Row;
  /** From the top of its column. */
  readonly offset: number;
}

export interface LaneList {
  readonly columns: readonly (readonly PlacedRow[])[];
  readonly height: number;
}

interface ListSize {
  /** Of columns, at most. */
  readonly count: number;
  /** Of the actor, as it stands over further columns. */
  readonly name: string;
  /** Of a column. */
  readonly width: number;
  /** Of names. */
  readonly size: number;
  /** The room that lists have, in which they are divided between verbs rather than within. */
  readonly maxHeight: number;
}

/** The number of entries after a row that stand in its column, from the most readable division to the one that takes the least room. */
type Following = (rows: readonly ListRow[], index: number) => number;

/** The entries of the group of a row that come after it. */
const restOf = (rows: readonly ListRow[], index: number): number => {
  const end = rows.findIndex((row, place) => place > index && row.kind === "heading");
  return (end < 0 ? rows.length : end) - index - 1;
};

/** Lists stay whole. */
const wholeLists: Following = (rows, index) => (rows[index]?.kind === "heading" ? restOf(rows, index) : 0);

/** At least two entries stand together, unless there is only one. */
const pairs: Following = (rows, index) => {
  const rest = restOf(rows, index);
  if (rows[index]?.kind !== "heading") return rest === 1 && rows[index - 1]?.kind !== "heading" ? 1 : 0;
  return rest === 3 ? 3 : Math.min(rest, 2);
};

/** A heading is never the last in its column. */
const headed: Following = (rows, index) => (rows[index]?.kind === "heading" ? 1 : 0);

/** From the line of the actor to the cards, and to the headings, in sizes of the setting. */
const indent = 1.5;
const headingIndent = 0.6;

/** About how many names high a list is: a heading takes less than a card. */
export const lengthOf = (groups: readonly VerbGroup[]): number => groups.reduce((sum, { neighbours }) => sum + 0.7 + neighbours.length, 0);

/** Flows a list into at most so many columns of about the same height, as low as they can be. */
export function laneList(groups: readonly VerbGroup[], { count, name, width, size, maxHeight }: ListSize, setting: Setting): LaneList {
  if (groups.length === 0) return { columns: [], height: 0 };
  const headingSize = Math.max(size * 0.9, setting.smallest);
  const headingRow = (group: VerbGroup, text: string): ListRow => {
    const options = { width: width - setting.size * (headingIndent + 0.6), size: headingSize, spaceBelow: 0.2 };
    return { kind: "heading", group, title: headingOf(text, options, setting), gap: size * 0.7 };
  };
  const nameWidth = width - setting.size * (headingIndent + 0.6);
  const nameRow: NameRow = { kind: "name", title: headingOf(name, { width: nameWidth, size: headingSize }, setting), gap: 0 };
  const rows = groups.flatMap((group): readonly ListRow[] => [
    headingRow(group, group.heading),
    ...group.neighbours.map(({ node, edge }, index): ListRow => {
      const numbers = setting.numbers.textOf(edge.claims);
      const options = { width: width - setting.size * (indent + 0.6), size, numbers, spare: setting.size * 0.2 };
      return { kind: "card", group, edge, card: cardOf(node, options, setting), gap: index === 0 ? 0 : size * 0.34 };
    }),
  ]);
  const again = new Map(groups.map((group) => [group, headingRow(group, setting.words.continued(group.heading))]));
  const total = rows.reduce((sum, row) => sum + row.gap + heightOf(row), 0);
  const columnsWith = (height: number, following: Following) =>
    flowed(rows, { height, following }, (row) => {
      const heading = row.kind === "card" ? again.get(row.group) : undefined;
      return heading ? [nameRow, heading] : [nameRow];
    });
  const listOf = (columns: readonly (readonly PlacedRow[])[]): LaneList => {
    const bottoms = columns.flatMap((column) => column.slice(-1).map(({ row, offset }) => offset + heightOf(row)));
    return { columns, height: Math.max(...bottoms) };
  };
  const step = size * 0.4;
  for (const following of [wholeLists, pairs])
    for (let height = total / count; height < maxHeight + step; height += step) {
      const columns = columnsWith(Math.min(height, maxHeight), following);
      const list = listOf(columns);
      if (columns.length <= count && list.height <= maxHeight) return list;
    }
  let best: LaneList | undefined;
  for (let height = total / count; !best || height < maxHeight; height += step) {
    const columns = columnsWith(height, headed);
    if (columns.length > count) continue;
    const list = listOf(columns);
    if (!best || (list.height <= maxHeight && entriesAlone(columns) < entriesAlone(best.columns))) best = list;
  }
  return best;
}

/** The number of entries that the others of their list are not with. */
const entriesAlone = (columns: readonly (readonly PlacedRow[])[]): number =>
  columns
    .flatMap((column) => [
      ...groupedBy(
        column.flatMap(({ row }) => (row.kind === "card" ? [row] : [])),
        ({ group }) => group,
      ),
    ])
    .filter(([group, rows]) => rows.length === 1 && group.neighbours.length > 1).length;

const heightOf = (row: Row): number => (row.kind === "card" ? row.card.height : row.title.height);

/** A list that goes on in a further column says whose it is, and has its heading again. */
function flowed(
  rows: readonly ListRow[],
  { height, following }: { readonly height: number; readonly following: Following },
  again: (row: ListRow) => readonly Row[],
): readonly (readonly PlacedRow[])[] {
  const columns: PlacedRow[][] = [[]];
  let used = 0;
  const push = (row: Row): void => {
    const above = columns.at(-1)?.at(-1)?.row.kind;
    const offset = used + (used > 0 && above === "card" ? row.gap : 0);
    columns.at(-1)?.push({ row, offset });
    used = offset + heightOf(row);
  };
  for (const [index, row] of rows.entries()) {
    const together = rows.slice(index + 1, index + 1 + following(rows, index));
    const needed = together.reduce((sum, next, place) => sum + heightOf(next) + (place === 0 ? 0 : next.gap), 0);
    if (used > 0 && rows[index - 1]?.kind !== "heading" && used + row.gap + heightOf(row) + needed > height) {
      columns.push([]);
      used = 0;
      for (const head of again(row)) push(head);
    }
    push(row);
  }
  return columns;
}

interface ListPlace {
  readonly actor: ActorId;
  readonly left: number;
  readonly top: number;
  readonly columnWidth: number;
}

/** Places the columns of a list. Returns the lowest point of the rail of each. */
export function placeLaneList(
  placement: Placement,
  { columns }: LaneList,
  { actor, left, top, columnWidth }: ListPlace,
  setting: Setting,
): readonly number[] {
  const { size } = setting;
  return columns.map((column, place) => {
    const rail = left + place * columnWidth;
    let end = top;
    for (const { row, offset } of column) {
      if (row.kind !== "card") {
        const [tone, name] = row.kind === "heading" ? ([row.group.line, row.group.key] as const) : (["text", "name"] as const);
        const owner = `${actor} ${name} ${place}`;
        placeHeading(placement, row.title, { left: rail + size * headingIndent, top: top + offset, tone, owner }, setting);
        continue;
      }
      const symbol = placeCard(
        placement,
        row.card,
        { left: rail + size * indent, top: top + offset, list: `${actor} ${row.group.key}` },
        setting,
      );
      placement.lines.push({
        ...lineOfEdge(row.edge, setting),
        start: { left: rail, top: symbol.top },
        steps: [stepTo(rail + size * indent - row.card.size * 0.12, symbol.top)],
        head: "end",
      });
      end = symbol.top;
    }
    return end;
  });
}

interface LanePlace {
  readonly actor: ActorId;
  readonly left: number;
  readonly columnWidth: number;
  /** Below the name of the actor, and above what hangs. */
  readonly top: number;
  readonly branch: number;
  /** The least end of the line. */
  readonly bottom: number;
  /** Of the rail of each column. */
  readonly ends: readonly number[];
}

/** Places the line of an actor, with a branch for each further column of what hangs from it. */
export function placeLane(placement: Placement, place: LanePlace, { point }: Setting): void {
  const { actor, left, columnWidth, top, branch, bottom, ends } = place;
  const rail = (name: string, from: number, start: number, to: readonly (readonly [number, number])[]): void => {
    placement.lines.push({
      ...railOf(`${name} ${actor}`, actor, 1.3 * point),
      start: { left: from, top: start },
      steps: to.map(([x, y]) => stepTo(x, y)),
    });
  };
  rail("lane", left, top, [[left, Math.max(ends[0] ?? bottom, bottom)]]);
  ends.slice(1).forEach((end, more) => {
    const x = left + (more + 1) * columnWidth;
    rail(`branch ${more}`, left + more * columnWidth, branch, [
      [x, branch],
      [x, end],
    ]);
  });
}
