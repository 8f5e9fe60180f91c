import { useAnnounced } from "../announced.ts";
import { language, tableSetting } from "../store.ts";
import { TableGrid } from "./table-grid.tsx";
import { columns, rows, sorting, tableMessages } from "./table-rows.ts";
import { TableSettings } from "./table-settings.tsx";
import "./pane.css";
import "./table.css";

/** The graph as a table: nodes or claims, sorted, narrowed, saved as CSV. */
export function TablePane() {
  const w = tableMessages.value;
  const title = w.title[tableSetting.value.rows](rows.value.length);
  useAnnounced(title, sortingInWords());
  return (
    <article class="table-pane" aria-labelledby="pane-name">
      <h2 id="pane-name">{title}</h2>
      <TableSettings />
      <TableGrid />
    </article>
  );
}

function sortingInWords(): string {
  const now = sorting.value;
  const name = columns.value.find(({ id }) => id === now?.column)?.name[language.value];
  return now && name ? tableMessages.value.sorted[now.isDescending ? "descending" : "ascending"](name) : "";
}
