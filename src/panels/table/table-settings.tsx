import { useId, useState } from "preact/hooks";
import { saveText } from "../../device/download.ts";
import { rowKinds } from "../../graph/table-columns.ts";
import { csvOf } from "../../graph/table-rows.ts";
import { tableSetting } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { maxText } from "../../view/table-setting.ts";
import { columns, rows, shownColumns, tableMessages } from "./table-data.ts";

/** Which rows, which columns, what they must contain, and the way out to a spreadsheet. */
export function TableSettings() {
  const w = tableMessages.value;
  const { rows: shown, text } = tableSetting.value;
  const [isChoosing, setChoosing] = useState(false);
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
        <button type="button" class="quiet" aria-expanded={isChoosing} aria-controls={columnsId} onClick={() => setChoosing(!isChoosing)}>
          {w.columns} <span aria-hidden="true">{isChoosing ? "▴" : "▾"}</span>
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
      <fieldset id={columnsId} class="tab-settings" aria-label={w.columns} hidden={!isChoosing}>
        <ColumnCheckboxes />
      </fieldset>
    </form>
  );
}

/** A box for each column; that of the last one cannot be cleared. */
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

/** What is shown, as it is shown, with the ids where they are not. */
function save(): void {
  const hasId = shownColumns.value.some(({ id }) => id === "id");
  const head = shownColumns.value.map(({ name }) => name);
  const lines = rows.value.map(({ id, cells }) => (hasId ? cells : [id, ...cells]));
  saveText(`\uFEFF${csvOf(hasId ? head : ["id", ...head], lines)}`, `ai-safety-concept-graph-${tableSetting.value.rows}.csv`, "text/csv");
}
