import { computed, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { findingMessage, severityOf } from "../../language/findings.ts";
import { lessonEditorWords } from "../../language/lesson-editor.ts";
import { openedFigureWords } from "../../language/opened-figure.ts";
import { countUnwritten, stepAtLine } from "../../lesson-file/lesson-places.ts";
import { language, words } from "../../state/current-view.ts";
import {
  canRedo,
  canUndo,
  edit,
  making,
  reading,
  redo,
  saveLessonFile,
  setLessonText,
  undo,
  unopenedLessons,
  writtenLesson,
} from "../../state/lesson-making.ts";
import { isEditorOpen } from "../../state/made-lesson.ts";
import { goToLesson } from "../../state/open-lesson.ts";
import { areOwnLessonsKept, ownLessonId } from "../../state/own-lessons.ts";
import { lessonHref } from "../lesson/lesson-href.ts";
import { BilingualField } from "./fields.tsx";
import { StepForm } from "./step-form.tsx";
import "../dialogs/dialog.css";

const w = computed(() => lessonEditorWords[language.value]);
/** True if the file's text is shown rather than the form. */
const isTextShown = signal(false);

/** The name of the file that was saved last, until the dialog is closed. */
const savedAs = signal("");

/** The dialog in which a lesson is written: as a form, or as its file. */
export function LessonEditor() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isEditorOpen.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isEditorOpen.value]);
  const { value } = making;
  const written = writtenLesson.value;
  const isText = isTextShown.value || !written;
  return (
    <dialog ref={dialog} class="lesson-editor" aria-labelledby="editor-title" onClose={onClose}>
      <h2 id="editor-title">{w.value.editor(written?.title?.[language.value] || (value?.name ?? ""))}</h2>
      <p class="tools">
        <button type="button" aria-pressed={!isText} disabled={!written} onClick={() => showText(false)}>
          {w.value.inForm}
        </button>
        <button type="button" aria-pressed={isText} onClick={() => showText(true)}>
          {w.value.inText}
        </button>
        <button type="button" class="quiet" disabled={!canUndo.value} onClick={undo}>
          {w.value.undo}
        </button>
        <button type="button" class="quiet" disabled={!canRedo.value} onClick={redo}>
          {w.value.redo}
        </button>
      </p>
      {unopenedLessons.value.length > 0 && <p role="alert">{openedFigureWords[language.value].notOpened(unopenedLessons.value)}</p>}
      <Problems isText={isText} text={value?.text ?? ""} />
      {isEditorOpen.value && value && (isText ? <FileText text={value.text} /> : <Form />)}
      {!areOwnLessonsKept.value && <p role="alert">{w.value.notKept}</p>}
      <p class="hint" role="status">
        {savedAs.value !== "" && w.value.saved(savedAs.value)}
      </p>
      <p class="dialog-tools">
        <button type="button" class="primary" onClick={save}>
          {w.value.saveFile}
        </button>
        {value && reading.value.lesson && (
          <>
            <button type="button" class="quiet" onClick={() => preview(value.name, "class")}>
              {w.value.preview}
            </button>
            <button type="button" class="quiet" onClick={() => preview(value.name, "alone")}>
              {w.value.previewAlone}
            </button>
          </>
        )}
        <button type="button" class="quiet" onClick={close}>
          {words.value.close}
        </button>
      </p>
    </dialog>
  );
}

const onClose = (): void => {
  isEditorOpen.value = false;
  savedAs.value = "";
  unopenedLessons.value = [];
};
const save = (): void => {
  savedAs.value = saveLessonFile() ?? "";
};
const close = onClose;
function preview(name: string, mode: "alone" | "class"): void {
  close();
  goToLesson(lessonHref(ownLessonId(name), mode).slice(1));
}
const showText = (isText: boolean): void => {
  isTextShown.value = isText;
};

function FileText({ text }: { readonly text: string }) {
  return (
    <textarea
      class="file-text"
      rows={24}
      spellcheck={false}
      aria-label={w.value.fileText}
      value={text}
      onChange={({ currentTarget }) => setLessonText(currentTarget.value)}
    />
  );
}

function Form() {
  const written = writtenLesson.value;
  if (!written) return null;
  const { aims = [], steps = [] } = written;
  return (
    <>
      <details>
        <summary>{w.value.aboutLesson}</summary>
        <BilingualField label={w.value.title} path={["title"]} value={written.title} />
        <BilingualField label={w.value.audience} path={["audience"]} value={written.audience} />
        {aims.map((aim, index) => (
          <BilingualField key={index} label={`${w.value.aims} ${index + 1}`} path={["aims", index]} value={aim} />
        ))}
        <button
          type="button"
          class="quiet"
          onClick={() => edit({ type: "say", path: ["aims", aims.length], language: language.value, text: "…", isFirst: true })}
        >
          {w.value.addAim}
        </button>
      </details>
      <h3>{w.value.steps}</h3>
      {steps.length === 0 && <p class="hint">{w.value.noSteps}</p>}
      <ol class="editor-steps">
        {steps.map((step, index) => (
          <li key={step.id ?? index}>
            <details>
              <summary>{step.title?.[language.value] || step.id}</summary>
              <StepForm step={step} index={index} count={steps.length} />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Lists what is wrong and what to do: with the line of the file, or, beside the form, with the step and in words of the form. */
function Problems({ isText, text }: { readonly isText: boolean; readonly text: string }) {
  const { findings } = reading.value;
  const errors = findings.filter((finding) => severityOf(finding) === "error");
  const unwritten = countUnwritten(writtenLesson.value);
  return (
    <section class="problems" role="status">
      <p>
        {errors.length > 0 ? w.value.problems(errors.length) : w.value.ready} {unwritten > 0 && w.value.unwrittenTexts(unwritten)}
      </p>
      <ul>
        {findings.map((finding, index) => (
          <li key={index}>
            {isText ? w.value.line(finding.location.line) : w.value.inStep(stepAtLine(text, finding.location.line))}
            {(!isText && w.value.inFormWords[finding.code]) || findingMessage(finding)[language.value]}
          </li>
        ))}
      </ul>
    </section>
  );
}
