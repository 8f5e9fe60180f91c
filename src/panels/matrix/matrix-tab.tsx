import { mediaQuery } from "../../device/media.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { relations } from "../../model/relations.ts";
import { useAnnouncedChanges } from "../../state/announce.ts";
import { comparingWords, sentences } from "../../state/comparing-words.ts";
import { language, matrixSetting, words } from "../../state/current-view.ts";
import { watchedSignal } from "../../state/watched-signal.ts";
import { CompareActions } from "./compare-actions.tsx";
import { compared, matrix } from "./matrix-data.ts";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import { MatrixList } from "./matrix-list.tsx";
import { MatrixSettings } from "./matrix-settings.tsx";
import "../shell/tabs.css";
import "./matrix.css";

/** True if the screen is too narrow for columns; then the matrix is a list. */
const isNarrow = watchedSignal(mediaQuery("(max-width: 40rem)"));

/** The matrix of who said what: each cell counts the claims of an actor on a topic and links to them. */
export function MatrixTab() {
  const w = comparingWords.value;
  const { rows, order } = matrixSetting.value;
  useAnnouncedChanges(summary(), w.matrixSorted(w.matrixOrders[order]));
  const heading = <h2 id="tab-name">{title()}</h2>;
  const deck = !compared.value && (
    <p class="texts-note">
      {sentences(
        accountOf(),
        w.matrixDeck,
        { person: "", institution: w.matrixPeople, country: w.matrixRegions, region: w.matrixRegions }[rows],
      )}
    </p>
  );
  const nothing = matrix.value.total === 0 && <p class="hint">{words.value.noClaims}</p>;
  return (
    <article class="matrix" aria-labelledby="tab-name">
      {isNarrow.value ? (
        <>
          {heading}
          <details class="matrix-set-up">
            <summary>{w.matrixSettings}</summary>
            <MatrixSettings />
          </details>
          <CompareActions />
          {nothing || <MatrixList />}
          {deck}
        </>
      ) : (
        <>
          <header class="tab-head">
            {heading}
            {deck}
          </header>
          <MatrixSettings />
          <MatrixLegend />
          {nothing || <MatrixGrid />}
        </>
      )}
    </article>
  );
}

/** Names the rows and the columns. */
function title(): string {
  const w = comparingWords.value;
  const l = language.value;
  const { rows, columns } = matrixSetting.value;
  const topics = nodeTypes[columns].plural[l];
  return compared.value
    ? w.matrixOf(
        matrix.value.rows.map(({ actor }) => actor.label[l]),
        topics,
      )
    : w.matrixTitle(w.rows[rows], topics);
}

/** Says what the total counts: claims of several relations, of which a question may ask for one. */
function accountOf(): string {
  const { rows, total, relations: counts } = matrix.value;
  if (counts.length < 2) return "";
  const parts = counts.map((count) => ({ ...count, reads: relations[count.relation].reads[language.value] }));
  return comparingWords.value.matrixAccount(matrixSetting.value.rows, rows.length, total, parts);
}

/** Sums up the current matrix for an announcement. */
function summary(): string {
  const { rows, columns, total } = matrix.value;
  const sizes = [rows.length, columns.length];
  const [down = 0, across = 0] = matrixSetting.value.isTransposed ? sizes.reverse() : sizes;
  return comparingWords.value.matrixSummary(title(), down, across, total);
}
