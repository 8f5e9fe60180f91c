import { mediaQuery } from "../../device/media.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { useAnnouncedChanges } from "../../state/announce.ts";
import { comparingWords, sentences } from "../../state/comparing-words.ts";
import { language, matrixSetting, words } from "../../state/current-view.ts";
import { followed } from "../../state/watched-signal.ts";
import { CompareActions } from "./compare-actions.tsx";
import { compared, matrix } from "./matrix-data.ts";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import { MatrixList } from "./matrix-list.tsx";
import { MatrixSettings } from "./matrix-settings.tsx";
import "../shell/tabs.css";
import "./matrix.css";

/** Too narrow for columns: a list. */
const isNarrow = followed(mediaQuery("(max-width: 40rem)"));

/** Who said what: each cell counts the claims of one on the other, and opens them. */
export function MatrixTab() {
  const w = comparingWords.value;
  const { rows, order } = matrixSetting.value;
  useAnnouncedChanges(toldInWords(), w.matrixSorted(w.matrixOrders[order]));
  const heading = <h2 id="tab-name">{title()}</h2>;
  const deck = !compared.value && (
    <p class="texts-note">
      {sentences(w.matrixDeck, { person: "", institution: w.matrixPeople, country: w.matrixRegions, region: w.matrixRegions }[rows])}
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

/** Who is set against what. */
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

/** What the matrix holds, as it stands. */
function toldInWords(): string {
  const { rows, columns, total } = matrix.value;
  const sizes = [rows.length, columns.length];
  const [down = 0, across = 0] = matrixSetting.value.isTransposed ? sizes.reverse() : sizes;
  return comparingWords.value.matrixSummary(title(), down, across, total);
}
