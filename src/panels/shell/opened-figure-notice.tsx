import { openedFigureWords } from "../../language/opened-figure.ts";
import { language, words } from "../../state/current-view.ts";
import { type OpenedFigure, openedFigure } from "../../state/opened-figure.ts";

/** Says which figure was opened, what has changed in the data since it was saved, and which files were not opened with it. */
export function OpenedFigureNotice() {
  const { value: opened } = openedFigure;
  if (!opened) return null;
  return (
    <section class="dropped" role="status">
      <p>{[sentenceOf(opened), othersOf(opened)].filter(Boolean).join(words.value.space)}</p>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          openedFigure.value = undefined;
        }}
      >
        {words.value.close}
      </button>
    </section>
  );
}

const othersOf = ({ others }: OpenedFigure): string => (others ? openedFigureWords[language.value].notOpened(others) : "");

function sentenceOf(opened: OpenedFigure): string {
  const w = openedFigureWords[language.value];
  if (opened.kind === "lesson") return w.opened(opened.name);
  if (opened.kind === "not-ours") return w.notOurs(opened.name);
  return [w.opened(opened.name), changesIn(opened)].join(words.value.space);
}

function changesIn(opened: Exclude<OpenedFigure, { readonly kind: "not-ours" | "lesson" }>): string {
  const w = openedFigureWords[language.value];
  if (opened.kind === "same-data") return w.same;
  if (!opened.claims) return w.changed;
  const { of, changed, gone } = opened.claims;
  return changed + gone === 0 ? w.unchanged(of) : w.changes(of, changed, gone);
}
