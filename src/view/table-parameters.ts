/** The table in an address: `table=claims`, `table.claims=standing.down~from.to`, `table.text=…`. */
import { columnIds, firstColumns, type RowKind, rowKinds } from "../graph/table-columns.ts";
import type { ReportIssue } from "../selection/parse-issue.ts";
import type { AddressParameter } from "./address-parameter.ts";
import { initialTable, withText } from "./table-setting.ts";
import type { SheetSetting } from "./view-state.ts";

export const tableParameters: readonly AddressParameter[] = [
  {
    name: "table",
    write: ({ table: { rows } }) => (rows === initialTable.rows ? undefined : rows),
    read(view, value, { report }) {
      const rows = rowKinds.find((kind) => kind === value) ?? report("table", value, "unreadable");
      return rows ? { ...view, table: { ...view.table, rows } } : view;
    },
  },
  ...rowKinds.map(sheetParameter),
  {
    name: "table.text",
    truncated: "table",
    write: ({ table: { text } }) => text || undefined,
    read: (view, value) => ({ ...view, table: withText(view.table, value) }),
  },
];

function sheetParameter(kind: RowKind): AddressParameter {
  const name = `table.${kind}`;
  return {
    name,
    write: ({ table }) => formatSheet(kind, table[kind]) || undefined,
    read: (view, value, { report }) => ({ ...view, table: { ...view.table, [kind]: parseSheet(kind, value, name, report) } }),
  };
}

function formatSheet(kind: RowKind, { sorting, columns }: SheetSetting): string {
  const sort = sorting ? [sorting.column, ...(sorting.isDescending ? ["down"] : [])].join(".") : "";
  const list = columns.join(".");
  return list === firstColumns(kind).join(".") ? sort : `${sort}~${list}`;
}

function parseSheet(kind: RowKind, value: string, parameter: string, report: ReportIssue): SheetSetting {
  const [sort = "", list = ""] = value.split("~");
  const ids = columnIds(kind);
  const [column = "", direction, ...more] = sort.split(".");
  const isSorted = ids.includes(column) && (direction === undefined || direction === "down") && more.length === 0;
  if (!isSorted && sort !== "") report(parameter, sort, "unreadable");
  const named = list === "" ? [] : list.split(".");
  for (const id of named) if (!ids.includes(id)) report(parameter, id, "unknown-id");
  const columns = ids.filter((id) => named.includes(id));
  return {
    columns: columns.length > 0 ? columns : firstColumns(kind),
    ...(isSorted && { sorting: { column, isDescending: direction === "down" } }),
  };
}
