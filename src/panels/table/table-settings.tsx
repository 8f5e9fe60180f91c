import { useId, useState } from "preact/hooks";
import { saveText } from "../../device/download.ts";
import { rowKinds } from "../../graph/table-columns.ts";
import { csvOf } from "../../graph/table-rows.ts";
import { tableSetting } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { maxText } from "../../view/table-setting.ts";
import { columns, rows, shownColumns, tableMessages } from "./table-data.ts";

/** The form that sets the rows, the columns and the text filter, and saves the table as CSV. */
export function TableSettings() {
  const w = tableMessages.value;
  const { rows: shown, text } = tableSetting.value;
  const [areColumnsOpen, setColumnsOpen] = useState(false);
  const columnsId = useId();
  return (
    <form class="table-settings" onSubmit={(event) => event.preventDefault()}>
      <div class="tab-settings">
        <fieldset class="kinds" aria-label={w.rows}>
          {rowKinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name="rows" checked={kind === shown} onChange={() => dispatch({ type: "set-table-rows", rows: kind })} />{" "}
              {w.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          class="quiet"
          aria-expanded={areColumnsOpen}
          aria-controls={columnsId}
          onClick={() => setColumnsOpen(!areColumnsOpen)}
        >
          {w.columns} <span aria-hidden="true">{areColumnsOpen ? "▴" : "▾"}</span>
        </button>
        <button type="button" class="quiet" onClick={save}>
          {w.save}
        </button>
        <label class="containing">
          {w.containing}{" "}
          <input
            type="search"
            value={text}
            maxLength={maxText}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => dispatch({ type: "narrow-table", text: currentTarget.value })}
          />
        </label>
      </div>
      <fieldset id={columnsId} class="tab-settings" aria-label={w.columns} hidden={!areColumnsOpen}>
        <ColumnCheckboxes />
      </fieldset>
    </form>
  );
}

/** A checkbox for each column; the last visible column cannot be switched off. */
function ColumnCheckboxes() {
  const shown = shownColumns.value.map(({ id }) => id);
  return (
    <>
      {columns.value.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={shown.includes(id)}
            disabled={shown.length === 1 && shown[0] === id}
            onChange={() => dispatch({ type: "toggle-column", column: id })}
          />{" "}
          {name}
        </label>
      ))}
    </>
  );
}

/** Saves the visible rows and columns as CSV, with the ids in front unless they have a column. */
function save(): void {
  const hasId = shownColumns.value.some(({ id }) => id === "id");
  const head = shownColumns.value.map(({ name }) => name);
  const lines = rows.value.map(({ id, cells }) => (hasId ? cells : [id, ...cells]));
  saveText(`\uFEFF${csvOf(hasId ? head : ["id", ...head], lines)}`, `ai-safety-concept-graph-${tableSetting.value.rows}.csv`, "text/csv");
}
