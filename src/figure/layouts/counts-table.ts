/** Places the matrix as a table: names of rows at the left, names of columns upright above, a mark with the number of claims in each cell. */
import type { Mark, TextMark } from "../drawing.ts";
import type { SheetStyle } from "../sheet-style.ts";
import { breakLines } from "./line-breaks.ts";

export interface GridLine {
  readonly name: string;
  readonly total: number;
}

export interface GridCell {
  readonly count: number;
  /** True where nothing was stated by a speaker as their own. */
  readonly isOpen: boolean;
}

export interface Grid {
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  cell(row: number, column: number): GridCell | undefined;
  /** Of the marks. */
  readonly colour: string;
  readonly totalName: string;
}

interface GridRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a table; undefined if it does not fit at a size of names. */
export function gridMarks(grid: Grid, room: GridRoom, size: number, style: SheetStyle): readonly Mark[] | undefined {
  const { metric, palette, frame } = style;
  const { colours } = palette;
  const number = Math.max(size * 0.74, frame.smallest);
  const cellWidth = Math.min(size * 3, Math.max(size * 1.35, (room.width * 0.72) / Math.max(1, grid.columns.length + 1)));
  const rowName = Math.min(room.width * 0.34, Math.max(0, ...grid.rows.map(({ name }) => metric.width(name, size))) + size);
  const rowLines = grid.rows.map(({ name }) => breakLines(name, { width: rowName - size * 0.6, size, isBalanced: true }, style));
  const headLines = cellWidth >= size * 2.3 ? 2 : 1;
  const headLength = Math.min(
    room.height * 0.42,
    Math.max(0, ...grid.columns.map(({ name }) => metric.width(name, size) / headLines + size * 2)),
  );
  const heads = grid.columns.map(({ name }) => breakLines(name, { width: headLength - size * 0.5, size, isBalanced: true }, style));
  if (heads.some((lines) => lines.length > headLines)) return undefined;
  const rowHeights = rowLines.map((lines) => Math.max(lines.length * size * 1.18, size * 1.5));
  const rowsHeight = rowHeights.reduce((sum, height) => sum + height, 0);
  const neededWidth = rowName + (grid.columns.length + 1) * cellWidth;
  if (neededWidth > room.width || headLength + rowsHeight + size * 1.8 > room.height) return undefined;

  const stretch = Math.min(1.5, (room.height - headLength - size * 1.8) / Math.max(1, rowsHeight));
  const start = room.left + Math.max(0, (room.width - neededWidth) / 2);
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
  const columnAt = (column: number): number => start + rowName + (column + 0.5) * cellWidth;
  const marks: Mark[] = [];
  const headBottom = room.top + headLength;
  [...heads, [grid.totalName]].forEach((lines, column) => {
    lines.forEach((line, index) => {
      const left = columnAt(column) + size * (0.36 + (index - (lines.length - 1) / 2) * 1.12);
      const isTotal = column === heads.length;
      const fill = isTotal ? colours.quiet : colours.text;
      marks.push(
        text(line, left, headBottom - size * 0.4, { anchor: "start", turn: -Math.PI / 2, fill, ...(isTotal && { isBold: true }) }),
      );
    });
  });
  let top = headBottom;
  grid.rows.forEach(({ total }, row) => {
    const height = (rowHeights[row] ?? 0) * stretch;
    const middle = top + height / 2;
    marks.push({
      kind: "line",
      from: { left: start, top },
      to: { left: start + neededWidth, top },
      stroke: { colour: colours.rule, width: 0.5 * frame.point },
    });
    const lines = rowLines[row] ?? [];
    lines.forEach((line, index) => {
      const baseline = middle + size * (0.35 + (index - (lines.length - 1) / 2) * 1.18);
      marks.push(text(line, start, baseline, { anchor: "start" }));
    });
    grid.columns.forEach((_, column) => {
      const cell = grid.cell(row, column);
      if (!cell) return;
      const left = columnAt(column);
      const radius = Math.min(cellWidth * 0.42, number * 0.82, height * 0.43);
      const stroke = { colour: grid.colour, width: 1.2 * frame.point };
      marks.push({ kind: "circle", centre: { left, top: middle }, radius, fill: cell.isOpen ? colours.paper : grid.colour, stroke });
      const fill = cell.isOpen ? colours.text : colours.paper;
      if (cell.count > 1) marks.push(text(String(cell.count), left, middle + number * 0.35, { size: number, isBold: true, fill }));
    });
    marks.push(text(String(total), columnAt(heads.length), middle + number * 0.35, { size: number, fill: colours.quiet }));
    top += height;
  });
  marks.push(text(grid.totalName, start, top + size * 1.2, { anchor: "start", isBold: true, fill: colours.quiet }));
  grid.columns.forEach(({ total }, column) => {
    marks.push(text(String(total), columnAt(column), top + size * 1.2, { size: number, fill: colours.quiet }));
  });
  return marks;
}
