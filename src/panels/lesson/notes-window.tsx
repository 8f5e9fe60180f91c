import { computed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { lessonWords } from "../../language/lesson.ts";
import { commandOfKey } from "../../lesson/player-keys.ts";
import { canReveal, isAnswerHidden } from "../../lesson/update-player.ts";
import { langOf } from "../../model/bilingual.ts";
import { language } from "../../state/current-view.ts";
import { currentStep, played } from "../../state/lesson-player.ts";
import { command, followClassWindow } from "../../state/lesson-windows.ts";
import { LanguageButton, ThemeButton } from "../../ui/display-buttons.tsx";
import { LessonMarkdown } from "./lesson-markdown.tsx";
import { NotesClaims, Preparation } from "./notes-parts.tsx";
import { LinkStatus, Times } from "./notes-status.tsx";
import { playerKey } from "./player-key.ts";
import { StepNotes } from "./step-notes.tsx";
import { Votes } from "./step-question.tsx";

const w = computed(() => lessonWords[language.value]);

/** The teacher's window: notes, answer, what the class reads, the next step, the time, and the controls of the window that the class sees. */
export function NotesWindow() {
  useEffect(followClassWindow, []);
  useEffect(listenToKeys, []);
  const { value } = played;
  const { value: step } = currentStep;
  if (!value || !step) return null;
  const l = language.value;
  const number = value.player.step;
  const { steps } = value.lesson;
  const next = steps[number + 1];
  const { ask } = step;
  return (
    <main class="notes-window" id="sidebar" tabIndex={-1} aria-label={w.value.notesTitle}>
      <header>
        <h1>{value.lesson.title[l]}</h1>
        <Times />
        <LanguageButton />
        <ThemeButton />
      </header>
      <LinkStatus />
      <nav class="notes-controls" aria-label={w.value.controls}>
        <button type="button" disabled={number === 0} onClick={() => command({ type: "previous" })}>
          {w.value.previous}
        </button>
        <select
          aria-label={w.value.overview}
          value={String(number)}
          onChange={({ currentTarget }) => command({ type: "go-to", step: Number(currentTarget.value) })}
        >
          {steps.map(({ id, title }, index) => (
            <option key={id} value={String(index)}>
              {index + 1}. {title[l]}
            </option>
          ))}
        </select>
        <button type="button" disabled={!next} onClick={() => command({ type: "next" })}>
          {w.value.next}
        </button>
        {canReveal(step) && (
          <button type="button" class="primary" onClick={() => command({ type: "reveal" })}>
            {isAnswerHidden(step, value.player) ? w.value.reveal.class : w.value.conceal}
          </button>
        )}
      </nav>
      {value.startedAt === undefined && number === 0 && <Preparation lesson={value.lesson.id} />}
      <h2 lang={langOf(l)}>{w.value.positionName(number + 1, steps.length, step.title[l])}</h2>
      <div class="notes-columns">
        <div>
          <StepNotes step={step} />
          {"question" in ask && <p class="asked">{ask.question[l]}</p>}
          {ask.kind === "choose" && (
            <ol class="lesson-options">
              {ask.options.map((option, index) => (
                <li key={index}>
                  {option[l]} {index === ask.right && <strong class="lesson-right">{w.value.right}</strong>}
                </li>
              ))}
            </ol>
          )}
          {ask.kind === "poll" && <Votes options={ask.options} />}
          {"answer" in ask && (
            <section aria-labelledby="notes-answer">
              <h3 id="notes-answer">{w.value.answer}</h3>
              <LessonMarkdown text={ask.answer} />
              {ask.kind === "choose" && ask.after !== undefined && <p class="hint">{w.value.showsAfter}</p>}
            </section>
          )}
          <section aria-labelledby="notes-next">
            <h3 id="notes-next">{w.value.nextStep}</h3>
            <p>{next ? next.title[l] : w.value.lastStep}</p>
          </section>
        </div>
        <div>
          <section class="class-reads" aria-labelledby="class-reads">
            <h3 id="class-reads">{w.value.classReads}</h3>
            <LessonMarkdown text={step.text} />
          </section>
          <NotesClaims step={step} />
        </div>
      </div>
    </main>
  );
}

function listenToKeys(): () => void {
  const listener = (event: KeyboardEvent): void => {
    const given = commandOfKey(playerKey(event, true));
    if (!given || given.type.startsWith("toggle") || given.type === "fill-screen") return;
    event.preventDefault();
    // What was typed into a field of votes counts before the step changes.
    if (event.target instanceof HTMLInputElement) event.target.blur();
    command(given as Parameters<typeof command>[0]);
  };
  window.addEventListener("keydown", listener);
  return () => window.removeEventListener("keydown", listener);
}
