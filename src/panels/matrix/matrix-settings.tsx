import { matrixTypes } from "../../model/matrix-types.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, matrixSetting } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { SelectMenu } from "../../ui/select-menu.tsx";
import { type MatrixSetting, matrixOrders } from "../../view/view-state.ts";
import { compared, ticked } from "./matrix-data.ts";

const set = (matrix: Partial<MatrixSetting>): void => dispatch({ type: "set-matrix", matrix });

/** The form that sets the rows, the columns and the order of the matrix. */
export function MatrixSettings() {
  const w = comparingWords.value;
  const { rows, columns, order, isTransposed, isSureOnly } = matrixSetting.value;
  return (
    <form class="tab-settings" onSubmit={(event) => event.preventDefault()}>
      {!compared.value && (
        <SelectMenu
          label={w.matrixRows}
          value={rows}
          options={matrixTypes.rows.map((id) => [id, w.rows[id]])}
          select={(to) => {
            ticked.value = [];
            set({ rows: to });
          }}
        />
      )}
      <SelectMenu
        label={w.matrixColumns}
        value={columns}
        options={matrixTypes.columns.map((id) => [id, nodeTypes[id].plural[language.value]])}
        select={(to) => set({ columns: to })}
      />
      <SelectMenu
        label={w.matrixOrder}
        value={order}
        options={matrixOrders.map((id) => [id, w.matrixOrders[id]])}
        select={(to) => set({ order: to })}
      />
      <label>
        <input type="checkbox" checked={isTransposed} onChange={() => set({ isTransposed: !isTransposed })} /> {w.matrixTranspose}
      </label>
      <label>
        <input type="checkbox" checked={isSureOnly} onChange={() => set({ isSureOnly: !isSureOnly })} /> {w.matrixSureOnly}
      </label>
    </form>
  );
}
