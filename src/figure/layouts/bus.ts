/** A node with many neighbours: a trunk along the top, and columns of cards on rails, each group under its verb. */
import { nodeIn, type SubjectOf } from "../subject.ts";
import { type Card, cardOf, placeCard } from "./cards.ts";
import { type Heading, headingOf, placeHeading } from "./headings.ts";
import { type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { placeRoot, rootHeight, trunkTop } from "./root-card.ts";
import { headUnder, lineOfEdge, type Neighbour, partIndent, railOf, type VerbGroup, verbGroupsOf } from "./verb-groups.ts";

type Row =
  | { readonly kind: "heading"; readonly group: VerbGroup; readonly title: Heading; readonly gap: number }
  | { readonly kind: "card"; readonly group: VerbGroup; readonly neighbour: Neighbour; readonly card: Card };

/** Columns of a good width; where they do not fit, one more than those. */
export const bus: Layout = (subject, setting) => {
  if (subject.kind !== "node" || subject.edges.length === 0) return undefined;
  const columns = Math.max(1, Math.floor(setting.room.width / (setting.size * 14)));
  // The end of a list may be alone in its column where that gives room for all.
  for (const count of [columns, columns + 1])
    for (const isStrict of [true, false]) {
      const placement = busIn(count, isStrict, subject, setting);
      if (placement) return placement;
    }
  return undefined;
};

/** The number of entries of a list, from one on, that stand in one column: two below a heading; if it is strict, three if they are all, and the last two. */
function togetherFrom(index: number, count: number, isStrict: boolean): number {
  if (index === 0) return Math.min(count, isStrict && count === 3 ? 3 : 2);
  return isStrict && index === count - 2 && index > 1 ? 2 : 1;
}

/** Narrower columns break too many names. */
const minColumn = 9;

function busIn(maxColumns: number, isStrict: boolean, subject: SubjectOf<"node">, setting: Setting): Placement | undefined {
  const { room, size, point } = setting;
  const gutter = size * 1.9;
  const columnWidth = (room.width - gutter * (maxColumns - 1)) / maxColumns;
  if (columnWidth < size * minColumn) return undefined;
  // On a shorter line, dashes and a head could not be told apart.
  const indent = size * 1.6;
  const headingSize = Math.max(size * 0.86, setting.smallest);
  const titleOf = (group: VerbGroup, isContinued: boolean): Heading => {
    const text = isContinued ? setting.words.continued(group.heading) : group.heading;
    return headingOf(text, { width: columnWidth - indent - size * 1.16 + gutter * 0.6, size: headingSize }, setting);
  };
  const gap = size * 0.36;
  const top = rootHeight(size);
  const height = room.height - top;

  const columns: Row[][] = [[]];
  let y = 0;
  const push = (row: Row, rowHeight: number): void => {
    columns.at(-1)?.push(row);
    y += rowHeight;
  };
  for (const group of verbGroupsOf(subject, subject.centre, setting)) {
    const cards = group.neighbours.map(({ node, edge, depth }) => {
      const numbers = setting.numbers.textOf(edge.claims);
      return cardOf(node, { width: columnWidth - indent - depth * size * partIndent, numbers, spare: gutter * 0.4 }, setting);
    });
    group.neighbours.forEach((neighbour, index) => {
      const card = cards[index];
      if (!card) return;
      const isFirst = index === 0;
      const groupGap = y > 0 ? size * 0.9 : 0;
      const title = titleOf(group, false);
      const together = cards
        .slice(index, index + togetherFrom(index, cards.length, isStrict))
        .reduce((sum, { height: own }) => sum + own + gap, 0);
      if (y > 0 && y + (isFirst ? title.height + groupGap : 0) + together > height) {
        columns.push([]);
        y = 0;
        const again = titleOf(group, !isFirst);
        push({ kind: "heading", group, title: again, gap: 0 }, again.height);
      } else if (isFirst) push({ kind: "heading", group, title, gap: groupGap }, title.height + groupGap);
      push({ kind: "card", group, neighbour, card }, card.height + gap);
    });
  }
  if (columns.length > maxColumns || y > height) return undefined;

  const placement = new Placement();
  const root = nodeIn(subject, subject.centre);
  placeRoot(placement, root, setting);
  const rail = size * 0.35;
  const trunk = trunkTop(size);
  const step = columnWidth + gutter;
  placement.lines.push({
    ...railOf("trunk", root.id, 1.2 * point),
    start: { left: rail, top: trunk - size * 0.58 },
    steps: [stepTo(rail, trunk), ...(columns.length > 1 ? [stepTo((columns.length - 1) * step + rail, trunk)] : [])],
  });
  columns.forEach((rows, column) => {
    const left = column * step;
    let rowTop = top;
    let last = trunk;
    for (const row of rows) {
      if (row.kind === "heading") {
        rowTop += row.gap;
        const place = { left: left + indent + size * 1.16, top: rowTop, tone: row.group.line, owner: `${row.group.key} ${column}` };
        placeHeading(placement, row.title, place, setting);
        rowTop += row.title.height;
      } else {
        const { edge, depth } = row.neighbour;
        const start = left + indent + depth * size * partIndent;
        const symbol = placeCard(placement, row.card, { left: start, top: rowTop, list: row.group.key }, setting);
        placement.lines.push({
          ...lineOfEdge(edge, setting),
          start: { left: left + rail, top: symbol.top },
          steps: [stepTo(start - size * 0.12, symbol.top)],
          head: headUnder(edge, root.id),
        });
        last = symbol.top;
        rowTop += row.card.height + gap;
      }
    }
    placement.lines.push({
      ...railOf(`rail ${column}`, root.id, 1.2 * point),
      start: { left: left + rail, top: trunk },
      steps: [stepTo(left + rail, last)],
    });
  });
  return placement;
}
