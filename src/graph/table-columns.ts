/** Which columns the rows can have, in their order, and which before the reader chooses. What they say is in `rows.ts`. */
const isFirstOf = {
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

export type RowKind = keyof typeof isFirstOf;
export type ColumnId<Kind extends RowKind = RowKind> = { [Each in RowKind]: keyof (typeof isFirstOf)[Each] }[Kind];

export const rowKinds = Object.keys(isFirstOf) as readonly RowKind[];
export const columnIds = (kind: RowKind): readonly string[] => Object.keys(isFirstOf[kind]);
export const firstColumns = (kind: RowKind): readonly string[] =>
  Object.entries(isFirstOf[kind]).flatMap(([id, isFirst]) => (isFirst ? [id] : []));

const ofNumbers: ReadonlySet<string> = new Set<ColumnId<"nodes">>(["claims"]);

/** How a column sorts at first: names from the first on, numbers from the largest. */
export const firstSorting = (column: string): Sorting => ({ column, isDescending: ofNumbers.has(column) });

/** By which column rows are sorted. */
export interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}
