import { useEffect } from "preact/hooks";
import { offlineWords } from "../../language/offline.ts";
import { language, words } from "../../state/current-view.ts";
import { install, isNewRelease, openNewRelease } from "../../state/installed.ts";
import { lessonStage } from "../../state/playing.ts";
import "./offline.css";

/** Has the browser keep the site, and says when it has a new release, which the page opens when the reader wants it; not during a lesson. */
export function NewReleaseNotice() {
  const w = offlineWords[language.value];
  useEffect(() => void install(), []);
  const isLesson = lessonStage.value !== undefined && lessonStage.value !== "exploring";
  if (!isNewRelease.value || isLesson) return null;
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
