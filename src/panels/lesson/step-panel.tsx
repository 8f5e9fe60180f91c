import { computed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { lessonWords } from "../../language/lesson.ts";
import type { ClaimId } from "../../model/built.ts";
import { language } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { currentStep, isLessonKept, played, visibleStep } from "../../state/lesson-player.ts";
import { command } from "../../state/lesson-windows.ts";
import { announcement } from "../../state/screen.ts";
import { isFocusLost } from "../../ui/restore-focus.ts";
import { StatementRows } from "../claims/statement-rows.tsx";
import { EarlierClass } from "./earlier-class.tsx";
import { LessonMarkdown } from "./lesson-markdown.tsx";
import { isNotesBlocked, isNotesHere } from "./lesson-screen-state.ts";
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
  if (!step) return null;
  return (
    <main ref={body} class="lesson-panel" id="sidebar" aria-label={w.value.panel} tabIndex={-1}>
      <EarlierClass />
      <h1>{played.value?.lesson.title[language.value]}</h1>
      <h2 tabIndex={-1}>{title}</h2>
      <LessonMarkdown text={step.text} />
      <StepQuestion />
      <StepAnswer />
      <StepClaims />
      {isNotesBlocked.value && isNotesHere.value && <p role="alert">{w.value.notesBlocked}</p>}
      {isNotesHere.value && currentStep.value && <StepNotes step={currentStep.value} />}
      {!isLessonKept.value && <p class="hint">{w.value.notKept}</p>}
    </main>
  );
}

/** The answer; before it is revealed, nothing of it is here. */
function StepAnswer() {
  const { value: step } = visibleStep;
  const answer = step?.answer;
  const given = currentStep.value && played.value?.player.answers[currentStep.value.id];
  return (
    <div role="status">
      {answer && (
        <section class="lesson-answer" aria-labelledby="lesson-answer">
          <h3 id="lesson-answer">{w.value.answer}</h3>
          {answer.right !== undefined && typeof given === "number" && given === answer.right && <p>{w.value.isRight}</p>}
          <LessonMarkdown text={answer.text} />
        </section>
      )}
    </div>
  );
}

/** The claims that text and answer rest on, collapsed: a class looks at the text first. */
function StepClaims() {
  const { value: step } = visibleStep;
  const ids: ReadonlySet<ClaimId> = new Set([...(step?.claims ?? []), ...(step?.answer?.claims ?? [])]);
  const claims = graph.value.claims.filter(({ id, statement }) => ids.has(id) && statement.en !== "");
  if (!step || claims.length === 0) return null;
  return (
    <details key={step.id} class="lesson-claims">
      <summary>
        {w.value.claims} ({claims.length})
      </summary>
      <StatementRows claims={claims} name={`lesson ${step.id}`} />
    </details>
  );
}
