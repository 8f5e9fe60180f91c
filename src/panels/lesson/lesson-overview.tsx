import { computed, type Signal, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { printPage } from "../../device/page-actions.ts";
import { handoutWords } from "../../language/handout.ts";
import { lessonWords } from "../../language/lesson.ts";
import { countAnswers, judgeAnswer } from "../../lesson/answer-count.ts";
import { isAnswerSeen } from "../../lesson/update-player.ts";
import type { LessonStep } from "../../model/lesson.ts";
import { language, words } from "../../state/current-view.ts";
import { clearLesson, isLessonKept, played } from "../../state/lesson-player.ts";
import { command } from "../../state/lesson-windows.ts";
import { Icon } from "../../ui/icon.tsx";
import { SaveOffline } from "../offline/save-offline.tsx";
import { HandoutButtons } from "./handout-buttons.tsx";
import { LessonMarkdown } from "./lesson-markdown.tsx";
import { isOverviewOpen } from "./lesson-screen-state.ts";
import "../dialogs/dialog.css";

const w = computed(() => lessonWords[language.value]);
/** Brings back what was cleared last. */
const undo: Signal<(() => void) | undefined> = signal(undefined);

/** The dialog with all steps, and with the answers of somebody alone. */
export function LessonOverview() {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOverviewOpen.value) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    body.current?.scrollTo({ top: 0 });
  }, [isOverviewOpen.value]);
  const { value } = played;
  if (!value) return null;
  const isAlone = value.mode === "alone";
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} class="lesson-overview" aria-labelledby="overview-title" onClose={onClose}>
      <header>
        <h2 id="overview-title">{value.lesson.title[language.value]}</h2>
        <button type="button" aria-label={words.value.close} title={words.value.close} onClick={close}>
          <Icon sign="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by keys */}
      <div ref={body} class="overview-body" tabIndex={0}>
        {isAlone && <NameLine />}
        {isAlone && <Count />}
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
        <HandoutButtons lesson={value.lesson.id} name="overview-title" {...(isAlone && { kinds: ["student"] as const })} />
        <p class="hint lesson-keys">{w.value.keys}</p>
        {isOverviewOpen.value && <SaveOffline />}
      </div>
      <p class="dialog-status" role="status">
        {undo.value && (
          <>
            {w.value.cleared}
            {words.value.space}
            <button type="button" class="quiet" onClick={takeBack}>
              {w.value.undo}
            </button>
          </>
        )}
      </p>
      <p class="dialog-tools">
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

/** On paper, the room for a name and a date. */
function NameLine() {
  const { name, date } = handoutWords[language.value];
  return (
    <p class="print-only name-line" aria-hidden="true">
      <span>{name}</span>
      <span>{date}</span>
    </p>
  );
}

/** The answer that somebody has given to a step; once the right one was shown, whether it was right. */
function OwnAnswer({ step }: { readonly step: LessonStep }) {
  const { id, ask } = step;
  const { value } = played;
  if (ask.kind === "show" || !value) return null;
  const l = language.value;
  const given = value.player.answers[id];
  const text = typeof given === "number" ? "options" in ask && ask.options[given]?.[l] : given;
  return (
    <div class="own-answer">
      <p>{ask.question[l]}</p>
      <p>{text ? <q>{text}</q> : <span class="hint">{w.value.noAnswer}</span>}</p>
      <Judged step={step} />
      {"answer" in ask && isAnswerSeen(step, value.player) && (
        <div class="print-only">
          <LessonMarkdown text={ask.answer} />
        </div>
      )}
    </div>
  );
}

function Judged({ step }: { readonly step: LessonStep }) {
  const judged = played.value && judgeAnswer(step, played.value.player);
  if (judged === undefined || step.ask.kind !== "choose") return null;
  const { right } = w.value.judged;
  if (judged === "right") return <p class="lesson-right">{right}</p>;
  const text = step.ask.options[step.ask.right]?.[language.value] ?? "";
  return <p class={judged === "wrong" ? "lesson-wrong" : undefined}>{w.value.judged[judged](text)}</p>;
}

/** How many questions are answered, and how many choices were right: of those whose right option was shown. */
function Count() {
  const { value } = played;
  if (!value) return null;
  const { questions, answered, withRight, right } = countAnswers(value.lesson, value.player);
  const { space } = words.value;
  return (
    <p>
      {w.value.answered(answered, questions)}
      {withRight > 0 && `${space}${w.value.rightOf(right, withRight)}`}
      {space}
      <span class="hint">{isLessonKept.value ? w.value.onDevice : w.value.notKept}</span>
    </p>
  );
}
