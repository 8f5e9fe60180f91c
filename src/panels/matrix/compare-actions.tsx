import { nothing } from "../../selection/nothing.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { dispatch } from "../../state/dispatch.ts";
import { compared, ticked } from "./matrix-data.ts";

/** Buttons for the ticked rows; in a comparison, the button that shows all rows again. */
export function CompareActions() {
  const w = comparingWords.value;
  if (compared.value)
    return (
      <p class="choosing">
        <button type="button" class="quiet" onClick={() => dispatch({ type: "select", selection: nothing })}>
          {w.matrixAll}
        </button>
      </p>
    );
  const ids = ticked.value;
  return (
    <p class="choosing">
      <span role="status">{w.matrixSelected(ids.length)}</span>
      {ids.length > 1 && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            ticked.value = [];
            dispatch({ type: "select", selection: { kind: "compare", ids } });
          }}
        >
          {w.matrixCompare}
        </button>
      )}
      {ids.length > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            ticked.value = [];
          }}
        >
          {w.matrixDeselect}
        </button>
      )}
    </p>
  );
}
