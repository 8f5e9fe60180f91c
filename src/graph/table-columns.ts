/** The columns of each table, in their order; true for those that are visible at first. `table-rows.ts` has their values. */
const isVisibleAtFirst = {
  nodes: { id: false, name: true, type: true, claims: true, summary: false, country: false },
  claims: {
    id: false,
    from: true,
    relation: true,
    to: true,
    statement: false,
    standing: true,
    speaker: false,
    session: true,
    confidence: false,
    locators: true,
  },
} as const;

export type RowKind = keyof typeof isVisibleAtFirst;
export type ColumnId<Kind extends RowKind = RowKind> = { [Each in RowKind]: keyof (typeof isVisibleAtFirst)[Each] }[Kind];

export const rowKinds = Object.keys(isVisibleAtFirst) as readonly RowKind[];
export const columnIds = (kind: RowKind): readonly string[] => Object.keys(isVisibleAtFirst[kind]);
export const firstColumns = (kind: RowKind): readonly string[] =>
  Object.entries(isVisibleAtFirst[kind]).flatMap(([id, isVisible]) => (isVisible ? [id] : []));

const numberColumns: ReadonlySet<string> = new Set<ColumnId<"nodes">>(["claims"]);

/** Returns how a column is sorted at first: names in alphabetical order, numbers from the largest. */
export const firstSorting = (column: string): Sorting => ({ column, isDescending: numberColumns.has(column) });

/** The column by which rows are sorted, and the direction. */
export interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}
