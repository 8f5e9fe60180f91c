import { useAnnouncedChanges } from "../../state/announce.ts";
import { tableSetting } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { columns, rows, sorting, tableMessages } from "./table-data.ts";
import { TableGrid } from "./table-grid.tsx";
import { TableSettings } from "./table-settings.tsx";
import "../shell/tabs.css";
import "./table.css";

/** The graph as a table: nodes or claims, sorted, narrowed, saved as CSV. */
export function TableTab() {
  const w = tableMessages.value;
  const kind = tableSetting.value.rows;
  const all = graph.value[kind].length;
  const title = w.title[kind](rows.value.length, all);
  useAnnouncedChanges(title, sortingInWords());
  return (
    <article class="table-tab" aria-labelledby="tab-name">
      <h2 id="tab-name">{title}</h2>
      {rows.value.length < all && <p class="texts-note">{w.left}</p>}
      <TableSettings />
      <TableGrid />
    </article>
  );
}

function sortingInWords(): string {
  const now = sorting.value;
  const name = columns.value.find(({ id }) => id === now.column)?.name;
  return name ? tableMessages.value.sorted[now.isDescending ? "descending" : "ascending"](name) : "";
}
