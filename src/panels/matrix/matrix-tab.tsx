import { mediaQuery } from "../../device/media.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { useAnnounced } from "../../state/announce.ts";
import { comparingWords, sentences } from "../../state/comparing-words.ts";
import { boardSetting, language, words } from "../../state/current-view.ts";
import { followed } from "../../state/watched-signal.ts";
import { BoardTicked } from "./compare-actions.tsx";
import { board, compared } from "./matrix-data.ts";
import { BoardGrid } from "./matrix-grid.tsx";
import { BoardKey } from "./matrix-legend.tsx";
import { BoardList } from "./matrix-list.tsx";
import { BoardSettings } from "./matrix-settings.tsx";
import "../shell/tabs.css";
import "./matrix.css";

/** Too narrow for columns: a list. */
const isNarrow = followed(mediaQuery("(max-width: 40rem)"));

/** Who said what: each cell counts the claims of one on the other, and opens them. */
export function MatrixTab() {
  const w = comparingWords.value;
  const { rows, order } = boardSetting.value;
  useAnnounced(toldInWords(), w.boardSorted(w.boardOrders[order]));
  const heading = <h2 id="pane-name">{title()}</h2>;
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

/** Who is set against what. */
function title(): string {
  const w = comparingWords.value;
  const l = language.value;
  const { rows, columns } = boardSetting.value;
  const topics = nodeTypes[columns].plural[l];
  return compared.value
    ? w.boardOf(
        board.value.rows.map(({ actor }) => actor.label[l]),
        topics,
      )
    : w.boardTitle(w.rows[rows], topics);
}

/** What the board holds, as it stands. */
function toldInWords(): string {
  const { rows, columns, total } = board.value;
  const sizes = [rows.length, columns.length];
  const [down = 0, across = 0] = boardSetting.value.isTransposed ? sizes.reverse() : sizes;
  return comparingWords.value.boardTold(title(), down, across, total);
}
