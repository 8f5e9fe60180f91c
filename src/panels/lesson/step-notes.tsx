import { lessonWords } from "../../language/lesson.ts";
import type { LessonStep } from "../../model/lesson.ts";
import { language } from "../../state/current-view.ts";
import { LessonMarkdown } from "./lesson-markdown.tsx";

/** The notes for the teacher, and the answer of the step. */
export function StepNotes({ step }: { readonly step: LessonStep }) {
  const w = lessonWords[language.value];
  return (
    <aside class="lesson-notes" aria-labelledby="lesson-notes">
      <h3 id="lesson-notes">{w.notesTitle}</h3>
      {step.notes ? <LessonMarkdown text={step.notes} /> : <p class="hint">{w.noNotes}</p>}
    </aside>
  );
}
