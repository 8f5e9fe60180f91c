import { mediaQuery } from "../../device/media.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { followed } from "../followed.ts";
import { boardSetting, language, words } from "../store.ts";
import { board, compared } from "./board-data.ts";
import { BoardGrid } from "./board-grid.tsx";
import { BoardKey } from "./board-key.tsx";
import { BoardList } from "./board-list.tsx";
import { BoardSettings } from "./board-settings.tsx";
import { BoardTicked } from "./board-ticked.tsx";
import { comparingWords, sentences } from "./words.ts";
import "../panes/pane.css";
import "./board.css";

/** Too narrow for columns: a list. */
const isNarrow = followed(mediaQuery("(max-width: 40rem)"));

/** Who said what: each cell counts the claims of one on the other, and opens them. */
export function BoardPane() {
  const w = comparingWords.value;
  const { rows, columns } = boardSetting.value;
  const things = nodeTypes[columns].plural[language.value];
  const names = board.value.rows.map(({ voice }) => voice.label[language.value]);
  const heading = <h2 id="pane-name">{compared.value ? w.boardOf(names, things) : w.boardTitle(w.rows[rows], things)}</h2>;
  const deck = !compared.value && (
    <p class="texts-note">
      {sentences(w.boardDeck, { person: "", institution: w.boardPeople, country: w.boardPlaces, region: w.boardPlaces }[rows])}
    </p>
  );
  const nothing = board.value.total === 0 && <p class="hint">{words.value.noClaims}</p>;
  return (
    <article class="board" aria-labelledby="pane-name">
      {isNarrow.value ? (
        <>
          {heading}
          <details class="board-set-up">
            <summary>{w.boardSetUp}</summary>
            <BoardSettings />
          </details>
          <BoardTicked />
          {nothing || <BoardList />}
          {deck}
        </>
      ) : (
        <>
          <header class="pane-head">
            {heading}
            {deck}
          </header>
          <BoardSettings />
          <BoardKey />
          {nothing || <BoardGrid />}
        </>
      )}
    </article>
  );
}
