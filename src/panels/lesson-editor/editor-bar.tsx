import { computed } from "@preact/signals";
import { lessonEditorWords } from "../../language/lesson-editor.ts";
import { language } from "../../state/current-view.ts";
import { addPresentView, making, reading, writtenLesson } from "../../state/lesson-making.ts";
import { isEditorOpen, madeLesson } from "../../state/made-lesson.ts";
import { announcement } from "../../state/screen.ts";
import { LessonEditor } from "./lesson-editor.tsx";
import "../lesson/lesson.css";
import "./lesson-editor.css";

const w = computed(() => lessonEditorWords[language.value]);

/** The bar along the lower edge while a lesson is being made: it records the present view as a step. */
export function EditorBar() {
  const { value } = making;
  if (!value) return null;
  const written = writtenLesson.value;
  const errors = reading.value.findings.length;
  return (
    <>
      <nav class="lesson-bar" aria-label={w.value.bar}>
        <span>{w.value.making(written?.title?.[language.value] || value.name, written?.steps?.length ?? 0)}</span>
        <button type="button" class="primary" onClick={add}>
          {w.value.addView}
        </button>
        <button type="button" onClick={open}>
          {w.value.edit}
          {errors > 0 && <span class="count"> ({w.value.problemCount(errors)})</span>}
        </button>
        <span class="spread" />
        <button type="button" onClick={stop}>
          {w.value.stop}
        </button>
      </nav>
      <LessonEditor />
    </>
  );
}

function add(): void {
  addPresentView();
  const title = writtenLesson.value?.steps?.at(-1)?.title?.[language.value] ?? "";
  announcement.value = w.value.added(title);
}

const open = (): void => {
  isEditorOpen.value = true;
};
const stop = (): void => {
  madeLesson.value = undefined;
};
