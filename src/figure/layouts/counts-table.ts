/**
 * Places the matrix as a table: names of rows at the left, names of columns above, a mark with the number of claims in each cell. Names of
 * columns are level where their words have room, and upright where they have not.
 */
import type { PagePoint } from "../../scene/scene-types.ts";
import { type CellAttitude, cellFill, cellMarks, reachOf, type Share } from "../cell-attitudes.ts";
import type { Mark, TextMark } from "../drawing.ts";
import type { SheetStyle } from "../sheet-style.ts";
import { breakLines } from "./line-breaks.ts";

export interface GridLine {
  readonly name: string;
  readonly total: number;
}

export interface GridCell {
  readonly count: number;
  readonly attitude: CellAttitude;
  /** How much of it was not stated by a speaker as their own. */
  readonly unstated: Share;
  /** How much of it is not certain. */
  readonly doubt: Share;
}

export interface Grid {
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  cell(row: number, column: number): GridCell | undefined;
  /** Of the marks. */
  readonly colour: string;
  /** Over the numbers of claims of the rows, and before those of the columns. */
  readonly totalName: string;
  /** How many actors speak of each topic. */
  readonly actors?: GridActors;
}

export interface GridActors {
  readonly name: string;
  /** True where topics are rows, so that these numbers are a column. */
  readonly isColumn: boolean;
  /** Those that the title counts are bold. */
  readonly numbers: readonly { readonly count: number; readonly isBold: boolean }[];
}

interface GridRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedGrid {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** The names of columns, with the lines in which they are set. */
interface Heads {
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
  readonly isLevel: boolean;
}

interface Measures {
  readonly size: number;
  /** Of counts. */
  readonly number: number;
  readonly rowName: number;
  readonly cellWidth: number;
  readonly heads: Heads;
  readonly rowLines: readonly (readonly string[])[];
  readonly rowHeights: readonly number[];
}

/** In sizes of the names. */
const lineSpacing = 1.18;
const minRow = 1.4;
/** Of rows whose names cannot be smaller. */
const tightRow = 1.22;
const uprightSpacing = 1.02;
/** Between the upright names of two columns, beyond the space between two lines of one. */
const uprightGap = 0.45;
const totalsHeight = 1.6;
const actorsHeight = 1;
const maxCell = { level: 10, upright: 6.5 } as const;
/** The most lines of a name. */
const maxLines = { level: 5, upright: 2 } as const;
/** Rows are at most so many times as high as they have to be. */
const maxStretch = 1.7;

/** Of the numbers of claims, in sizes of numbers: the space before one beside its mark. */
const numberGap = 0.18;

/** Shares of the usual size of marks that leave room for numbers beside them; the first that does is taken. */
const markShares = [1, 0.9, 0.8, 0.72] as const;

interface NumberPlace {
  /** Of marks. */
  readonly radius: number;
  /** From the middle of the column to that of marks, and from there to the numbers. */
  readonly mark: number;
  readonly number: number;
}

/** Numbers stand beside their marks, where a pale one or a ring cannot make them hard to read; undefined where columns are too narrow for that. */
function besideMarks(grid: Grid, { number, cellWidth }: Measures, usualRadius: number, { metric }: SheetStyle): NumberPlace | undefined {
  const cells = grid.rows.flatMap((_, row) => grid.columns.flatMap((_, column) => grid.cell(row, column) ?? []));
  const furthest = Math.max(1, ...cells.map(({ attitude }) => reachOf(attitude)));
  const widest = Math.max(0, ...cells.map(({ count }) => (count > 1 ? metric.width(String(count), number, true) : 0)));
  if (widest === 0) return undefined;
  const room = cellWidth / 2 - number * numberGap;
  for (const share of markShares) {
    const radius = usualRadius * share;
    const before = radius * furthest + number * numberGap;
    const mark = Math.min(0, room - before - widest);
    if (radius * furthest - mark <= room) return { radius, mark, number: before };
  }
  return undefined;
}

/** Draws a table; undefined if it does not fit at a size of names. */
export function gridMarks(grid: Grid, room: GridRoom, size: number, style: SheetStyle): PlacedGrid | undefined {
  const measures = measured(grid, room, size, style);
  if (!measures) return undefined;
  const { rowHeights, heads } = measures;
  const rowsHeight = rowHeights.reduce((sum, height) => sum + height, 0);
  const left = room.height - heads.height - size * totalsIn(grid);
  if (rowsHeight > left) return undefined;
  return placed(
    grid,
    room,
    { ...measures, rowHeights: rowHeights.map((height) => height * Math.min(maxStretch, left / rowsHeight)) },
    style,
  );
}

/** The height of the numbers below the rows, in sizes of the names. */
const totalsIn = ({ actors }: Grid): number => totalsHeight + (actors && !actors.isColumn ? actorsHeight : 0);

/** The heads of the columns of numbers after the last topic. */
const numberHeads = ({ totalName, actors }: Grid): readonly string[] => [totalName, ...(actors?.isColumn ? [actors.name] : [])];

function measured(grid: Grid, room: GridRoom, size: number, style: SheetStyle): Measures | undefined {
  const { metric, frame } = style;
  const columns = grid.columns.length + numberHeads(grid).length;
  const names = [...grid.rows.map(({ name }) => name), grid.totalName, grid.actors?.name ?? ""];
  const rowName = Math.min(room.width * 0.34, Math.max(0, ...names.map((name) => metric.width(name, size))) + size);
  const available = (room.width - rowName) / columns;
  const levelWidth = Math.min(available, size * maxCell.level);
  const level = levelHeads(grid, levelWidth, size, style);
  const cellWidth = level ? levelWidth : Math.min(available, size * maxCell.upright);
  const heads = level ?? uprightHeads(grid, { cellWidth, maxLength: room.height * 0.42 }, size, style);
  if (!heads || cellWidth < size * 1.35) return undefined;
  const rowLines = grid.rows.map(({ name }) => breakLines(name, { width: rowName - size * 0.6, size, isBalanced: true }, style));
  const least = size === frame.names.at(-1) ? tightRow : minRow;
  const rowHeights = rowLines.map(({ length }) => size * Math.max(length * lineSpacing + (length > 1 ? 0.2 : 0), least));
  return { size, number: Math.max(size * 0.8, frame.smallest), rowName, cellWidth, heads, rowLines, rowHeights };
}

const latinWordsIn = (name: string): readonly string[] => name.match(/[\p{Script=Latin}\p{P}\d]+/gu) ?? [];

/** Undefined where a word is longer than the column is wide, or a name would be too high. */
function levelHeads({ columns }: Grid, cellWidth: number, size: number, style: SheetStyle): Heads | undefined {
  const width = cellWidth - size * 0.6;
  const lines = columns.map(({ name }) => breakLines(name, { width, size, isBalanced: true }, style));
  const isWhole = columns.every(({ name }) => latinWordsIn(name).every((word) => style.metric.width(word, size) <= width));
  const most = Math.max(1, ...lines.map(({ length }) => length));
  return isWhole && most <= maxLines.level ? { lines, height: (most * lineSpacing + 0.7) * size, isLevel: true } : undefined;
}

/** Undefined where a name would take more lines than the column has room for. */
function uprightHeads(
  { columns }: Grid,
  { cellWidth, maxLength }: { readonly cellWidth: number; readonly maxLength: number },
  size: number,
  style: SheetStyle,
): Heads | undefined {
  const count = Math.max(1, Math.min(maxLines.upright, Math.floor((cellWidth - size * uprightGap) / (size * uprightSpacing))));
  const maxName = Math.max(0, ...columns.map(({ name }) => style.metric.width(name, size) / count + size * 2));
  const maxWord = Math.max(0, ...columns.flatMap(({ name }) => latinWordsIn(name).map((word) => style.metric.width(word, size) + size)));
  const height = Math.min(maxLength, Math.max(maxName, maxWord));
  const lines = columns.map(({ name }) => breakLines(name, { width: height - size * 0.5, size, isBalanced: true }, style));
  return lines.some(({ length }) => length > count) ? undefined : { lines, height, isLevel: false };
}

function placed(grid: Grid, room: GridRoom, measures: Measures, style: SheetStyle): PlacedGrid {
  const { size, number, rowName, cellWidth, heads, rowLines, rowHeights } = measures;
  const { colours } = style.palette;
  const width = rowName + (grid.columns.length + numberHeads(grid).length) * cellWidth;
  const start = room.left + Math.max(0, (room.width - width) / 2);
  const text = (content: string, left: number, top: number, more: Partial<TextMark> = {}): TextMark => ({
    kind: "text",
    text: content,
    position: { left, top },
    anchor: "middle",
    size,
    face: "text",
    fill: colours.text,
    ...more,
  });
  const { actors } = grid;
  const actorsText = (topic: number, left: number, top: number): TextMark => {
    const { count = 0, isBold = false } = actors?.numbers[topic] ?? {};
    return text(String(count), left, top, { size: number, ...(isBold ? { isBold } : { fill: colours.quiet }) });
  };
  const columnAt = (column: number): number => start + rowName + (column + 0.5) * cellWidth;
  const headBottom = room.top + heads.height;
  const marks: Mark[] = [...heads.lines, ...numberHeads(grid).map((name) => [name])].flatMap((lines, column) =>
    lines.map((line, index) => {
      const isTotal = column >= grid.columns.length;
      const look = { fill: isTotal ? colours.quiet : colours.text, ...(isTotal && { isBold: true }) };
      if (heads.isLevel) return text(line, columnAt(column), headBottom - size * (0.7 + (lines.length - 1 - index) * lineSpacing), look);
      const left = columnAt(column) + size * (0.36 + (index - (lines.length - 1) / 2) * uprightSpacing);
      return text(line, left, headBottom - size * 0.4, { anchor: "start", turn: -Math.PI / 2, ...look });
    }),
  );
  // Marks have one size, for it says nothing.
  const usualRadius = Math.min(cellWidth * 0.42, number * 0.9, Math.min(...rowHeights) * 0.41);
  const beside = besideMarks(grid, measures, usualRadius, style);
  const radius = beside?.radius ?? usualRadius;
  const tops = rowHeights.map((_, row) => headBottom + rowHeights.slice(0, row).reduce((sum, height) => sum + height, 0));
  // A rule that is drawn after the row above it would cut off the rings there.
  for (const top of tops) {
    const [from, to] = [start, start + width].map((left) => ({ left, top })) as [PagePoint, PagePoint];
    marks.push({ kind: "line", from, to, stroke: { colour: colours.rule, width: 0.5 * style.frame.point } });
  }
  let top = headBottom;
  grid.rows.forEach(({ total }, row) => {
    const height = rowHeights[row] ?? 0;
    const middle = top + height / 2;
    const lines = rowLines[row] ?? [];
    lines.forEach((line, index) => {
      const baseline = middle + size * (0.35 + (index - (lines.length - 1) / 2) * lineSpacing);
      marks.push(text(line, start, baseline, { anchor: "start" }));
    });
    grid.columns.forEach((_, column) => {
      const cell = grid.cell(row, column);
      if (!cell) return;
      const left = columnAt(column) + (beside?.mark ?? 0);
      const stroke = { colour: grid.colour, width: 1.2 * style.frame.point };
      const look = { fill: cellFill(cell.unstated, grid.colour, colours.paper), stroke, paper: colours.paper };
      marks.push(...cellMarks(cell.attitude, { centre: { left, top: middle }, radius, doubt: cell.doubt }, look));
      if (cell.count < 2) return;
      const inside = { isBold: true, fill: cell.unstated === "none" ? colours.paper : colours.text };
      const baseline = middle + number * 0.36;
      marks.push(
        beside
          ? text(String(cell.count), left + beside.number, baseline, { size: number, anchor: "start", isBold: true })
          : text(String(cell.count), left, baseline, { size: number, ...inside }),
      );
    });
    marks.push(text(String(total), columnAt(grid.columns.length), middle + number * 0.36, { size: number, fill: colours.quiet }));
    if (actors?.isColumn) marks.push(actorsText(row, columnAt(grid.columns.length + 1), middle + number * 0.36));
    top += height;
  });
  marks.push(text(grid.totalName, start, top + size * 1.2, { anchor: "start", isBold: true, fill: colours.quiet }));
  grid.columns.forEach(({ total }, column) => {
    marks.push(text(String(total), columnAt(column), top + size * 1.2, { size: number, fill: colours.quiet }));
  });
  if (actors && !actors.isColumn) {
    const below = top + size * (1.2 + actorsHeight);
    marks.push(text(actors.name, start, below, { anchor: "start", isBold: true, fill: colours.quiet }));
    grid.columns.forEach((_, column) => {
      marks.push(actorsText(column, columnAt(column), below));
    });
  }
  return { marks, bottom: top + size * totalsIn(grid) };
}
