/**
 * The places of nodes that a selected node reveals: in lists, one for each relation, near the selected node, where no name stands yet, and
 * where lines of the selection pass behind as few names as possible.
 */
import { halfHeightInBand, markInset } from "../layout/role-model.ts";
import { highest, lowest } from "../layout/role-sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import type { FreeLayout } from "./free-places.ts";
import { boxToSide, type LineEnds, letterShare, type NamedBox, passesThrough } from "./line-boxes.ts";
import type { NameSide } from "./name-box.ts";
import type { ScenePoint } from "./scene-types.ts";

/** From row to row of a list, and from column to column that is tried, in layout units. */
const rowStep = 2 * halfHeightInBand;
const columnStep = 16;
/** A node that has no room in any row has a smaller name, as a share of the usual size, and so many times as many rows. */
const tight = { size: 0.72, rows: 4 } as const;
/** The price of a column away from the selected node, as a share of that of a row; and those of a line behind a name of another and behind its own, in layout units. */
const prices = { sideways: 0.6, line: 240, ownLine: 120, tooNear: 1.5 } as const;

/** From the selected node to the middle of a list: its relation is written between them. In layout units. */
const roomForRelation = 150;

export interface RevealedPlace {
  readonly at: ScenePoint;
  readonly nameAt: NameSide;
  readonly listStep: number;
  /** Undefined if there was no room for its name. */
  readonly box: NamedBox | undefined;
}

interface Surroundings {
  /** Where the lists gather. */
  readonly middle: ScenePoint;
  /** The mark of the selected node, where the lines begin. */
  readonly mark: ScenePoint;
  /** The lines to nodes that keep their place. */
  readonly lines: readonly LineEnds[];
  /** The boxes of nodes that keep their place and have a name. */
  readonly named: readonly NamedBox[];
  readonly layout: FreeLayout;
  /** Where the lines of a revealed node begin, at the selected node and at others. */
  startsOf(id: NodeId, places: ReadonlyMap<NodeId, RevealedPlace>): readonly ScenePoint[];
}

/**
 * Gives places to revealed nodes.
 *
 * @param groups those of one relation together, in the order of the relations
 * @returns the places of marks, and the side on which the name of each stands
 */
export function revealedPlaces(
  groups: readonly (readonly BuiltNode[])[],
  { middle, mark, lines, named, layout, startsOf }: Surroundings,
): ReadonlyMap<NodeId, RevealedPlace> {
  const taken = [...named];
  const drawn = [...lines];
  const places = new Map<NodeId, RevealedPlace>();
  const endsOf = (id: NodeId): readonly ScenePoint[] => startsOf(id, places);
  const [rows, fineRows] = [rowsFrom(middle.y, rowStep), rowsFrom(middle.y, rowStep / tight.rows)];
  // A long list finds no place behind short ones where none of its lines passes a name.
  for (const group of groups.toSorted((a, b) => b.length - a.length)) placeTogether(group);
  return places;

  /** A list that has no room stands in two. */
  function placeTogether(group: readonly BuiltNode[]): void {
    const run = findRun(group, { middle, endsOf, mark, rows, taken, lines: drawn, layout });
    const half = Math.ceil(group.length / 2);
    if (run || half === group.length) for (const [index, node] of group.entries()) place(node, run?.[index]);
    else for (const part of [group.slice(0, half), group.slice(half)]) placeTogether(part);
  }

  function place(node: BuiltNode, inList: NamedBox | undefined): void {
    const box = inList ?? findBox(node, fineRows, withSmallNames(layout));
    places.set(node.id, { at: box?.mark ?? middle, nameAt: box?.side ?? "right", listStep: rowStep, box });
    if (!box) return;
    taken.push(box);
    for (const end of endsOf(node.id)) drawn.push([end, box.mark]);
  }

  function findBox(node: BuiltNode, among: readonly number[], inLayout: FreeLayout): NamedBox | undefined {
    return findRun([node], { middle, endsOf, mark, rows: among, taken, lines: drawn, layout: inLayout })?.[0];
  }
}

const withSmallNames = (layout: FreeLayout): FreeLayout => ({
  ...layout,
  boxOf(nameWidth) {
    const { halfWidth, halfHeight } = layout.boxOf(nameWidth * tight.size);
    return { halfWidth, halfHeight: halfHeight * tight.size };
  },
});

/** The rows of the sheet, one of them at a height. */
function rowsFrom(height: number, step: number): readonly number[] {
  const rows: number[] = [];
  const first = height + Math.floor((highest - height) / step) * step;
  for (let y = first; y >= lowest; y -= step) rows.push(y);
  return rows;
}

interface Search {
  readonly middle: ScenePoint;
  readonly mark: ScenePoint;
  readonly rows: readonly number[];
  readonly taken: readonly NamedBox[];
  readonly lines: readonly LineEnds[];
  readonly layout: FreeLayout;
  /** Where the lines of a node begin. */
  endsOf(id: NodeId): readonly ScenePoint[];
}

/** Columns that are tried at each side, the nearest first. */
const columns = Array.from({ length: 2 * 40 + 1 }, (_, index) => (index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2));
const sides = ["right", "left"] as const;

/** Finds the free rows, one below the other, that are near and that lines leave alone; their marks stand in one column. */
function findRun(
  group: readonly BuiltNode[],
  { middle, mark, rows, taken, lines, layout, endsOf }: Search,
): readonly NamedBox[] | undefined {
  const boxes = group.map((node) => boxToSide(node, middle, { side: "right", layout }));
  const halfHeight = boxes[0]?.halfHeight ?? 0;
  const surroundings = rows.map((y) => rowBetween(y, halfHeight, { taken, lines, edge: layout.revealedRoomAt({ halfWidth: 0 }, y) }));
  const starts = group.map(({ id }) => endsOf(id).map((from) => ({ from, behind: linesBehindNames(from, taken) })));
  const heightOf = (first: number): number => ((rows[first] ?? 0) + (rows[first + group.length - 1] ?? 0)) / 2;
  const firsts = rows
    .slice(0, Math.max(rows.length - group.length + 1, 0))
    .map((_, first) => ({ first, away: Math.abs(heightOf(first) - middle.y) }))
    .sort((a, b) => a.away - b.away);
  let [found, minPrice]: [readonly NamedBox[] | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const { first, away } of firsts) {
    if (away >= minPrice) break;
    for (const column of columns) {
      const x = middle.x + column * columnStep;
      const near = away + prices.sideways * Math.abs(x - middle.x);
      if (near >= minPrice) break;
      const missing = roomForRelation - Math.hypot(x - mark.x, heightOf(first) - mark.y);
      for (const side of sides) {
        const price = priceOf(first, x, side, near + prices.tooNear * Math.max(missing, 0));
        if (price >= minPrice) continue;
        minPrice = price;
        found = group.map((node, index) => boxToSide(node, { x, y: rows[first + index] ?? 0 }, { side, layout }));
      }
    }
  }
  return found;

  /** The price of a list, from that of its distance; Infinity if it has no room. It stops counting at the least price so far. */
  function priceOf(first: number, x: number, side: (typeof sides)[number], near: number): number {
    let price = near;
    for (const [index, { halfWidth }] of boxes.entries()) {
      const row = surroundings[first + index];
      const [left, right] = spanOf(x, side, halfWidth);
      if (!row || Math.max(-left, right) > row.edge || overlaps(row.taken, left, right) > 0) return Number.POSITIVE_INFINITY;
      price += prices.line * overlaps(row.lines, left, right);
    }
    for (let index = 0; index < boxes.length && price < minPrice; index++) {
      const to = { x, y: rows[first + index] ?? 0 };
      for (const { from, behind } of starts[index] ?? []) {
        price += prices.line * behind(to);
        for (const [other, { halfWidth }] of boxes.entries()) {
          const row = surroundings[first + other];
          const span = row && spanBetween([from, to], row.y, row.halfLetters);
          const [left, right] = spanOf(x, side, halfWidth);
          // A line begins or ends at its own mark; its name is behind that.
          const isOwn = other === index;
          const name = isOwn ? ([left + ofMark(side, "right"), right - ofMark(side, "left")] as const) : ([left, right] as const);
          if (span && overlaps([span], ...name) > 0) price += isOwn ? prices.ownLine : prices.line;
        }
      }
    }
    return price;
  }
}

type Span = readonly [left: number, right: number];

/** From the left to the right of a box whose mark is at a place. */
const spanOf = (x: number, side: (typeof sides)[number], halfWidth: number): Span =>
  side === "right" ? [x - markInset, x - markInset + 2 * halfWidth] : [x + markInset - 2 * halfWidth, x + markInset];

/** How much of a box is its mark, if its name is on a side. */
const ofMark = (side: (typeof sides)[number], named: (typeof sides)[number]): number => (side === named ? 2 * markInset : 0);

const overlaps = (spans: readonly Span[], left: number, right: number): number =>
  spans.reduce((count, span) => count + (span[0] < right && span[1] > left ? 1 : 0), 0);

interface Row {
  readonly y: number;
  readonly halfLetters: number;
  /** How far from the middle a box may reach. */
  readonly edge: number;
  /** The spans that other boxes take, and those where lines pass. */
  readonly taken: readonly Span[];
  readonly lines: readonly Span[];
}

/** Finds the boxes and lines that are at the height of a row. */
function rowBetween(
  y: number,
  halfHeight: number,
  { taken, lines, edge }: { readonly taken: readonly NamedBox[]; readonly lines: readonly LineEnds[]; readonly edge: number },
): Row {
  const halfLetters = halfHeight * letterShare;
  return {
    y,
    halfLetters,
    edge,
    taken: taken
      .filter((box) => Math.abs(box.y - y) < box.halfHeight + halfHeight - 0.01)
      .map(({ x, halfWidth }): Span => [x - halfWidth, x + halfWidth]),
    lines: lines.map((line) => spanBetween(line, y, halfLetters)).filter((span) => span !== undefined),
  };
}

/** The span of a line between two heights; undefined if it is not there. */
function spanBetween([from, to]: LineEnds, y: number, half: number): Span | undefined {
  const [low, high] = from.y < to.y ? [from, to] : [to, from];
  if (high.y < y - half || low.y > y + half) return undefined;
  const xAt = (height: number): number =>
    high.y === low.y ? low.x : low.x + ((high.x - low.x) * (Math.min(Math.max(height, low.y), high.y) - low.y)) / (high.y - low.y);
  const [a, b] = high.y === low.y ? [low.x, high.x] : [xAt(y - half), xAt(y + half)];
  return a < b ? [a, b] : [b, a];
}

/** Counts the names that a line from a mark to a point passes behind; each point is counted once. */
function linesBehindNames(mark: ScenePoint, taken: readonly NamedBox[]): (to: ScenePoint) => number {
  const counted = new Map<number, number>();
  return (to) => {
    const key = to.x * 8192 + to.y;
    const known = counted.get(key);
    if (known !== undefined) return known;
    const count = taken.filter((box) => passesThrough([mark, to], box)).length;
    counted.set(key, count);
    return count;
  };
}
