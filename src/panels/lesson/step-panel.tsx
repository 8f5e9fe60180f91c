import { computed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { lessonWords } from "../../language/lesson.ts";
import { judgeAnswer } from "../../lesson/answer-count.ts";
import type { ClaimId } from "../../model/built.ts";
import type { StepId } from "../../model/lesson.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { currentStep, isLessonKept, leaveLesson, leftAt, played, visibleStep } from "../../state/lesson-player.ts";
import { command } from "../../state/lesson-windows.ts";
import { openedFigure } from "../../state/opened-figure.ts";
import { announcement } from "../../state/screen.ts";
import { isFocusLost } from "../../ui/restore-focus.ts";
import { StatementRows } from "../claims/statement-rows.tsx";
import { OpenedFigureNotice } from "../shell/opened-figure-notice.tsx";
import { EarlierClass } from "./earlier-class.tsx";
import { LessonMarkdown } from "./lesson-markdown.tsx";
import { isNotesBlocked, isNotesHere, isOverviewOpen } from "./lesson-screen-state.ts";
import { scrollToAnswer } from "./scroll-to-answer.ts";
import { StepNotes } from "./step-notes.tsx";
import { StepQuestion } from "./step-question.tsx";
import { watchSwipe } from "./swipe.ts";

const w = computed(() => lessonWords[language.value]);

/** The text of the current step, beside the map: what is said, what is asked, and the answer once it is revealed. */
export function StepPanel() {
  const body = useRef<HTMLElement>(null);
  const { value: step } = visibleStep;
  const number = (played.value?.player.step ?? 0) + 1;
  const all = played.value?.lesson.steps.length ?? 0;
  const title = step?.title[language.value] ?? "";
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    element.scrollTo({ top: 0 });
    announcement.value = w.peek().positionName(number, all, title);
    if (isFocusLost() || element.contains(document.activeElement)) element.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [step?.id]);
  useLayoutEffect(
    () =>
      body.current
        ? watchSwipe(body.current, { forward: () => command({ type: "next" }), back: () => command({ type: "previous" }) })
        : undefined,
    [],
  );
  const hasAnswer = step?.answer !== undefined;
  const shown = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // Not where a step is opened whose answer was shown before.
    const isRevealed = hasAnswer && shown.current === `${step?.id} hidden`;
    shown.current = `${step?.id} ${hasAnswer ? "shown" : "hidden"}`;
    if (isRevealed && body.current) showAnswer(body.current);
  }, [step?.id, hasAnswer]);
  if (!step) return null;
  return (
    <main ref={body} class="lesson-panel" id="sidebar" aria-label={w.value.panel} tabIndex={-1}>
      {openedFigure.value?.kind === "lesson" && <OpenedFigureNotice />}
      <EarlierClass />
      <h1>{played.value?.lesson.title[language.value]}</h1>
      <h2 tabIndex={-1}>{title}</h2>
      <LeftAt all={all} />
      <LessonMarkdown text={step.text} />
      <StepQuestion />
      <StepAnswer />
      <StepClaims />
      <LessonEnd />
      {isNotesBlocked.value && isNotesHere.value && <p role="alert">{w.value.notesBlocked}</p>}
      {isNotesHere.value && currentStep.value && <StepNotes step={currentStep.value} />}
      {!isLessonKept.value && <p class="hint">{w.value.notKept}</p>}
    </main>
  );
}

/** Scrolls to the answer that has just been shown, with the claims under it. */
function showAnswer(panel: HTMLElement): void {
  const [first, last] = [
    panel.querySelector(".lesson-answer"),
    panel.querySelector(".lesson-claims") ?? panel.querySelector(".lesson-answer"),
  ];
  if (!first || !last) return;
  const { scrollTop, clientHeight: height } = panel;
  const origin = panel.getBoundingClientRect().top - scrollTop;
  const [top, bottom] = [first.getBoundingClientRect().top - origin, last.getBoundingClientRect().bottom - origin];
  panel.scrollTo({ top: scrollToAnswer({ scrollTop, height, top, bottom }) });
}

/** Leads somebody who has opened the first step of a lesson to where they were. */
function LeftAt({ all }: { readonly all: number }) {
  const { value: step } = leftAt;
  if (step === undefined) return null;
  return (
    <p class="lesson-left-at">
      {w.value.leftAt(step + 1, all)}
      {words.value.space}
      <button type="button" class="quiet" onClick={() => command({ type: "go-to", step })}>
        {w.value.goThere}
      </button>
    </p>
  );
}

/** The answer; before it is revealed, nothing of it is here. */
function StepAnswer() {
  const answer = visibleStep.value?.answer;
  return (
    <div role="status">
      {answer && (
        <section class="lesson-answer" aria-labelledby="lesson-answer">
          <h3 id="lesson-answer">{w.value.answer}</h3>
          <Verdict />
          <LessonMarkdown text={answer.text} />
        </section>
      )}
    </div>
  );
}

/** Says to somebody alone whether their choice was right. */
function Verdict() {
  const { value } = played;
  const { value: step } = currentStep;
  const judged = step && value?.mode === "alone" ? judgeAnswer(step, value.player) : undefined;
  if (!step || !value || judged === undefined || step.ask.kind !== "choose") return null;
  const given = value.player.answers[step.id];
  const [chosen, right] = [w.value.letter(typeof given === "number" ? given : 0), w.value.letter(step.ask.right)];
  return <p class="lesson-verdict">{w.value.verdict[judged](judged === "none" ? right : chosen, right)}</p>;
}

/** The steps whose claims the reader has expanded: they are so again after free exploring. */
const expandedClaims = new Set<StepId>();

/** The claims that text and answer rest on, collapsed: a class looks at the text first. */
function StepClaims() {
  const { value: step } = visibleStep;
  const ids: ReadonlySet<ClaimId> = new Set([...(step?.claims ?? []), ...(step?.answer?.claims ?? [])]);
  const claims = graph.value.claims.filter(({ id, statement }) => ids.has(id) && statement.en !== "");
  if (!step || claims.length === 0) return null;
  return (
    <details
      key={step.id}
      class="lesson-claims"
      open={expandedClaims.has(step.id)}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) expandedClaims.add(step.id);
        else expandedClaims.delete(step.id);
      }}
    >
      <summary>
        {w.value.claims} ({claims.length})
      </summary>
      <StatementRows claims={claims} name={`lesson ${step.id}`} />
    </details>
  );
}

/** Says at the last step that the lesson is over, and leads on. */
function LessonEnd() {
  const { value } = played;
  if (value?.mode !== "alone" || value.player.step < value.lesson.steps.length - 1) return null;
  return (
    <section class="lesson-end" aria-labelledby="lesson-end">
      <h3 id="lesson-end">{w.value.end}</h3>
      <p>{w.value.endText}</p>
      <p class="tools">
        <button type="button" class="quiet" onClick={openOverview}>
          {w.value.ownAnswers}
        </button>
        <button type="button" class="quiet" onClick={leaveLesson}>
          {w.value.allLessons}
        </button>
      </p>
    </section>
  );
}

const openOverview = (): void => {
  isOverviewOpen.value = true;
};
