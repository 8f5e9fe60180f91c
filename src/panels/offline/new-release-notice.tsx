import { offlineWords } from "../../language/offline.ts";
import { language, words } from "../../state/current-view.ts";
import { openNewRelease } from "../../state/installed.ts";
import { isNewRelease } from "../../state/screen.ts";
import "./offline.css";

/** Says that the site has a new release, which the page opens when the reader wants it. */
export function NewReleaseNotice() {
  const w = offlineWords[language.value];
  const dismiss = (): void => {
    isNewRelease.value = false;
  };
  return (
    <section class="new-release" role="status">
      <p>{w.newRelease}</p>
      <button type="button" class="primary" onClick={() => void openNewRelease()}>
        {w.reload}
      </button>
      <button type="button" class="quiet" onClick={dismiss}>
        {words.value.close}
      </button>
    </section>
  );
}
