import { nodeTypes } from "../../model/tables.ts";
import { nothing } from "../../view/update.ts";
import { boardSetting, dispatch, language, words } from "../store.ts";
import { board, compared, ticked } from "./board-data.ts";
import { BoardGrid } from "./board-grid.tsx";
import { BoardKey } from "./board-key.tsx";
import { BoardList } from "./board-list.tsx";
import { BoardSettings } from "./board-settings.tsx";
import { comparingWords, sentences } from "./words.ts";
import "../panes/pane.css";
import "./board.css";

/** Who said what: each cell counts the claims of one on the other, and opens them. */
export function BoardPane() {
  const w = comparingWords.value;
  const { rows, columns } = boardSetting.value;
  const things = nodeTypes[columns].plural[language.value];
  const names = board.value.rows.map(({ voice }) => voice.label[language.value]);
  return (
    <article class="board" aria-labelledby="pane-name">
      <h2 id="pane-name">{compared.value ? w.boardOf(names, things) : w.boardTitle(w.rows[rows], things)}</h2>
      <p class="texts-note">
        {sentences(
          w.boardDeck,
          w.boardTotals,
          !compared.value && { person: "", institution: w.boardPeople, country: w.boardPlaces, region: w.boardPlaces }[rows],
        )}
      </p>
      <div class="board-tools">
        <BoardSettings />
        <Choosing />
      </div>
      <BoardKey />
      {board.value.total === 0 ? (
        <p class="hint">{words.value.noClaims}</p>
      ) : (
        <>
          <BoardGrid />
          <BoardList />
        </>
      )}
    </article>
  );
}

/** What can be done with ticked rows; where some are compared, the way back to all. */
function Choosing() {
  const w = comparingWords.value;
  if (compared.value)
    return (
      <p class="choosing">
        <button type="button" class="quiet" onClick={() => dispatch({ type: "focus", focus: nothing })}>
          {w.boardAll}
        </button>
      </p>
    );
  const ids = ticked.value;
  return (
    <p class="choosing">
      <span role="status">{w.boardChosen(ids.length)}</span>
      {ids.length > 1 && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            ticked.value = [];
            dispatch({ type: "focus", focus: { kind: "compare", ids } });
          }}
        >
          {w.boardCompare}
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
          {w.boardUntick}
        </button>
      )}
    </p>
  );
}
