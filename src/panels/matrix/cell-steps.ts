/** Steps from cell to cell of a table whose cells may span columns; pure. */

export interface CellPlace {
  readonly row: number;
  /** Among the cells of its row. */
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
 * Where a key leads; at an edge it stays.
 *
 * @param spans for each row, how many columns each of its cells spans
 * @param isFar whether Home and End go to the first and last row, too
 * @returns undefined where the key means nothing here
 * @see WAI-ARIA Authoring Practices, the grid pattern
 */
export function cellStep(spans: readonly (readonly number[])[], at: CellPlace, key: string, isFar: boolean): CellPlace | undefined {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  const isArrow = key.startsWith("Arrow");
  if (!step || (isFar && isArrow)) return undefined;
  const [down, right] = step;
  if (down !== 0) {
    const row = within(at.row + down, spans.length);
    return row === at.row ? at : { row, cell: cellAt(spans[row] ?? [], columnOf(spans[at.row] ?? [], at.cell)) };
  }
  const row = isFar ? within(right, spans.length) : at.row;
  return { row, cell: within(at.cell + right, spans[row]?.length ?? 0) };
}

const within = (place: number, length: number): number => Math.max(0, Math.min(place, length - 1));

/** The first column of a cell. */
const columnOf = (row: readonly number[], cell: number): number => row.slice(0, cell).reduce((sum, span) => sum + span, 0);

/** The cell of a row that has a column, else its last. */
function cellAt(row: readonly number[], column: number): number {
  let end = 0;
  const found = row.findIndex((span) => {
    end += span;
    return column < end;
  });
  return found >= 0 ? found : Math.max(0, row.length - 1);
}
