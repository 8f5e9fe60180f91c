/** How the table is set: at first, and by what the reader does. */
import { columnIds, firstColumns, firstSorting, type Sorting } from "../graph/table-columns.ts";
import type { SheetSetting, TableSetting } from "./view-state.ts";

/** Nodes by their first columns. */
export const initialTable: TableSetting = {
  rows: "nodes",
  text: "",
  nodes: { columns: firstColumns("nodes") },
  claims: { columns: firstColumns("claims") },
};

/** Characters by which rows can be narrowed. */
export const maxText = 80;

export const withText = (table: TableSetting, text: string): TableSetting => ({ ...table, text: [...text].slice(0, maxText).join("") });

/** Shows a column or leaves it out; the last one stays. */
export function withColumnToggled(table: TableSetting, id: string): TableSetting {
  const sheet = table[table.rows];
  const columns = columnIds(table.rows).filter((other) => (other === id) !== sheet.columns.includes(other));
  return columns.length === 0 ? table : { ...table, [table.rows]: { ...sheet, columns } };
}

/** How the rows are sorted: as the reader wants it, or by what stands first. */
export const sortingOf = ({ sorting, columns }: SheetSetting): Sorting => sorting ?? firstSorting(columns[0] ?? "");

/** Sorts by a column; by the same again, the other way round. */
export function withSorting(table: TableSetting, column: string): TableSetting {
  const sheet = table[table.rows];
  const now = sortingOf(sheet);
  const sorting = now.column === column ? { column, isDescending: !now.isDescending } : firstSorting(column);
  return { ...table, [table.rows]: { ...sheet, sorting } };
}
