/** Steps from cell to cell of a table whose cells may span columns. Pure functions. */

export interface CellPlace {
  readonly row: number;
  /** Index among the cells of the row. */
  readonly cell: number;
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/**
 * Finds the cell that a key leads to; at an edge, the same cell.
 *
 * @param spans for each row, how many columns each of its cells spans
 * @param isFar true if Home and End also go to the first and last row
 * @returns undefined if the key does nothing in the table
 * @see WAI-ARIA Authoring Practices, the grid pattern
 */
export function cellStep(spans: readonly (readonly number[])[], from: CellPlace, key: string, isFar: boolean): CellPlace | undefined {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  const isArrow = key.startsWith("Arrow");
  if (!step || (isFar && isArrow)) return undefined;
  const [down, right] = step;
  if (down !== 0) {
    const row = within(from.row + down, spans.length);
    return row === from.row ? from : { row, cell: cellAt(spans[row] ?? [], columnOf(spans[from.row] ?? [], from.cell)) };
  }
  const row = isFar ? within(right, spans.length) : from.row;
  return { row, cell: within(from.cell + right, spans[row]?.length ?? 0) };
}

const within = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1));

/** Finds the first column of a cell. */
const columnOf = (row: readonly number[], cell: number): number => row.slice(0, cell).reduce((sum, span) => sum + span, 0);

/** Finds the cell of a row that covers a column, else the last cell. */
function cellAt(row: readonly number[], column: number): number {
  let end = 0;
  const found = row.findIndex((span) => {
    end += span;
    return column < end;
  });
  return found >= 0 ? found : Math.max(0, row.length - 1);
}
