/** A node with many neighbours: a trunk along the top, and columns of cards on rails, each group under its verb. */
import { nodeIn, type SubjectOf } from "../subject.ts";
import { type Card, cardOf, placeCard } from "./cards.ts";
import { type Heading, headingOf, placeHeading } from "./headings.ts";
import { type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { placeRoot, rootHeight, trunkTop } from "./root-card.ts";
import { headUnder, lineOfEdge, type Neighbour, railOf, type VerbGroup, verbGroupsOf } from "./verb-groups.ts";

type Row =
  | { readonly kind: "heading"; readonly group: VerbGroup; readonly title: Heading; readonly gap: number }
  | { readonly kind: "card"; readonly group: VerbGroup; readonly neighbour: Neighbour; readonly card: Card };

/** Columns of a good width; where they do not fit, one more than those. */
export const bus: Layout = (subject, setting) => {
  if (subject.kind !== "node" || subject.edges.length === 0) return undefined;
  const columns = Math.max(1, Math.floor(setting.room.width / (setting.size * 14)));
  return busIn(columns, subject, setting) ?? busIn(columns + 1, subject, setting);
};

/** Narrower columns break too many names. */
const minColumn = 9;

function busIn(maxColumns: number, subject: SubjectOf<"node">, setting: Setting): Placement | undefined {
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
  for (const group of verbGroupsOf(subject, subject.centre, setting))
    group.neighbours.forEach((neighbour, index) => {
      const numbers = setting.numbers.textOf(neighbour.edge.claims);
      const card = cardOf(neighbour.node, { width: columnWidth - indent, numbers, spare: gutter * 0.4 }, setting);
      const isFirst = index === 0;
      const groupGap = y > 0 ? size * 0.9 : 0;
      const title = titleOf(group, false);
      const needed = (isFirst ? title.height + groupGap : 0) + card.height + gap;
      // A heading is never the last in its column.
      if (y > 0 && y + needed + (isFirst && group.neighbours.length > 1 ? card.height : 0) > height) {
        columns.push([]);
        y = 0;
        const again = titleOf(group, !isFirst);
        push({ kind: "heading", group, title: again, gap: 0 }, again.height);
      } else if (isFirst) push({ kind: "heading", group, title, gap: groupGap }, title.height + groupGap);
      push({ kind: "card", group, neighbour, card }, card.height + gap);
    });
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
        const { edge } = row.neighbour;
        const symbol = placeCard(placement, row.card, { left: left + indent, top: rowTop, list: row.group.key }, setting);
        placement.lines.push({
          ...lineOfEdge(edge, setting),
          start: { left: left + rail, top: symbol.top },
          steps: [stepTo(left + indent - size * 0.12, symbol.top)],
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
