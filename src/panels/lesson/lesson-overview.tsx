import { computed, type Signal, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { printPage } from "../../device/page-actions.ts";
import { lessonWords } from "../../language/lesson.ts";
import { countAnswers } from "../../lesson/answer-count.ts";
import type { LessonStep } from "../../model/lesson.ts";
import { language, words } from "../../state/current-view.ts";
import { clearLesson, isLessonKept, played } from "../../state/lesson-player.ts";
import { command } from "../../state/lesson-windows.ts";
import { SaveOffline } from "../offline/save-offline.tsx";
import { HandoutButtons } from "./handout-buttons.tsx";
import { isOverviewOpen } from "./lesson-screen-state.ts";
import "../dialogs/dialog.css";

const w = computed(() => lessonWords[language.value]);
/** Brings back what was cleared last. */
const undo: Signal<(() => void) | undefined> = signal(undefined);

/** The dialog with all steps, and with the answers of somebody alone. */
export function LessonOverview() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOverviewOpen.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOverviewOpen.value]);
  const { value } = played;
  if (!value) return null;
  const isAlone = value.mode === "alone";
  return (
    <dialog ref={dialog} class="lesson-overview" aria-labelledby="overview-title" onClose={onClose}>
      <h2 id="overview-title">{value.lesson.title[language.value]}</h2>
      <ol class="lesson-steps">
        {value.lesson.steps.map((step, index) => (
          <li key={step.id}>
            <button type="button" aria-current={index === value.player.step ? "step" : undefined} onClick={() => goTo(index)}>
              <span>{step.title[language.value]}</span>
              <span class="count">{w.value.minutes(step.minutes)}</span>
            </button>
            {isAlone && <OwnAnswer step={step} />}
          </li>
        ))}
      </ol>
      {isAlone && <Count />}
      <HandoutButtons lesson={value.lesson.id} name="overview-title" />
      <p class="hint">{w.value.keys}</p>
      {isOverviewOpen.value && <SaveOffline />}
      <p class="dialog-status" role="status">
        {undo.value && (
          <>
            {w.value.cleared}{" "}
            <button type="button" class="quiet" onClick={takeBack}>
              {w.value.undo}
            </button>
          </>
        )}
      </p>
      <p class="dialog-tools">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {words.value.close}
        </button>
        {isAlone && (
          <button type="button" class="quiet" onClick={printPage}>
            {w.value.print}
          </button>
        )}
        <button type="button" class="quiet" onClick={clear}>
          {isAlone ? w.value.clear : w.value.clearClass}
        </button>
      </p>
    </dialog>
  );
}

const onClose = (): void => {
  isOverviewOpen.value = false;
  undo.value = undefined;
};

function goTo(step: number): void {
  isOverviewOpen.value = false;
  command({ type: "go-to", step });
}

function clear(): void {
  undo.value = clearLesson();
}

function takeBack(): void {
  undo.value?.();
  undo.value = undefined;
}

/** The answer that somebody has given to a step. */
function OwnAnswer({ step: { id, ask } }: { readonly step: LessonStep }) {
  if (ask.kind === "show") return null;
  const given = played.value?.player.answers[id];
  const text = typeof given === "number" ? "options" in ask && ask.options[given]?.[language.value] : given;
  return (
    <div class="own-answer">
      <p>{ask.question[language.value]}</p>
      <p>{text ? <q>{text}</q> : <span class="hint">{w.value.noAnswer}</span>}</p>
    </div>
  );
}

/** How many questions are answered, and how many choices were right: told only for what has been revealed or answered. */
function Count() {
  const { value } = played;
  if (!value) return null;
  const { questions, answered, withRight, right } = countAnswers(value.lesson, value.player);
  const hasChoices = value.lesson.steps.some(({ id, ask }) => ask.kind === "choose" && value.player.answers[id] !== undefined);
  return (
    <p>
      {w.value.answered(answered, questions)} {hasChoices && w.value.rightOf(right, withRight)}{" "}
      <span class="hint">{isLessonKept.value ? w.value.onDevice : w.value.notKept}</span>
    </p>
  );
}
