/** How the table stands: at first, after the reader's selections, and in an address. */
import { columnIds, firstColumns, firstSorting, type RowKind, rowKinds, type Sorting } from "../graph/table-columns.ts";
import type { Drop } from "./parse-issue.ts";
import type { SheetSetting, TableSetting } from "./view-state.ts";

/** Nodes by their first columns. */
export const initialTable: TableSetting = {
  rows: "nodes",
  text: "",
  nodes: { columns: firstColumns("nodes") },
  claims: { columns: firstColumns("claims") },
};

/** Characters by which rows can be narrowed. */
export const longestText = 80;

export const withText = (table: TableSetting, text: string): TableSetting => ({ ...table, text: [...text].slice(0, longestText).join("") });

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

interface TablePart {
  readonly name: string;
  readonly value: string;
  /** Absent where it always fits. */
  readonly holds?: "table";
}

/** What of the table differs from the first view: `table=claims`, `table.claims=standing.down~from.to`, `table.text=…`. */
export function tableParts(table: TableSetting): readonly TablePart[] {
  const parts: TablePart[] = [];
  if (table.rows !== initialTable.rows) parts.push({ name: "table", value: table.rows });
  for (const kind of rowKinds) {
    const value = sheetText(kind, table[kind]);
    if (value !== "") parts.push({ name: `table.${kind}`, value });
  }
  if (table.text !== "") parts.push({ name: "table.text", value: table.text, holds: "table" });
  return parts;
}

function sheetText(kind: RowKind, { sorting, columns }: SheetSetting): string {
  const sort = sorting ? [sorting.column, ...(sorting.isDescending ? ["down"] : [])].join(".") : "";
  const selected = columns.join(".");
  return selected === firstColumns(kind).join(".") ? sort : `${sort}~${selected}`;
}

/** The table with what a parameter of an address says of it; what is unknown in that is dropped. */
export function withTablePart(table: TableSetting, parameter: string, value: string, drop: Drop): TableSetting {
  if (parameter === "table.text") return withText(table, value);
  if (parameter === "table") {
    const rows = rowKinds.find((kind) => kind === value) ?? drop(parameter, value, "unreadable");
    return rows ? { ...table, rows } : table;
  }
  const kind = rowKinds.find((name) => parameter === `table.${name}`) ?? drop(parameter, value, "unknown-parameter");
  return kind ? { ...table, [kind]: sheetOf(kind, parameter, value, drop) } : table;
}

function sheetOf(kind: RowKind, parameter: string, value: string, drop: Drop): SheetSetting {
  const [sort = "", list = ""] = value.split("~");
  const ids = columnIds(kind);
  const [by = "", way, ...more] = sort.split(".");
  const isSorted = ids.includes(by) && (way === undefined || way === "down") && more.length === 0;
  if (!isSorted && sort !== "") drop(parameter, sort, "unreadable");
  const named = list === "" ? [] : list.split(".");
  for (const id of named) if (!ids.includes(id)) drop(parameter, id, "unknown-id");
  const columns = ids.filter((id) => named.includes(id));
  return {
    columns: columns.length > 0 ? columns : firstColumns(kind),
    ...(isSorted && { sorting: { column: by, isDescending: way === "down" } }),
  };
}
