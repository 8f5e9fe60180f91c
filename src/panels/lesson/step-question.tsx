import { computed } from "@preact/signals";
import { lessonWords } from "../../language/lesson.ts";
import type { StudentAnswer } from "../../lesson/player-state.ts";
import { maxAnswer, maxVotes } from "../../lesson/player-state.ts";
import { isAnswerSeen } from "../../lesson/update-player.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { language } from "../../state/current-view.ts";
import { currentStep, played, visibleStep } from "../../state/lesson-player.ts";
import { command } from "../../state/lesson-windows.ts";
import { withheldGraph } from "../../state/playing.ts";

const w = computed(() => lessonWords[language.value]);
/** The answer that was given to the current step, by somebody alone. */
const given = computed(() => (currentStep.value ? played.value?.player.answers[currentStep.value.id] : undefined));

/** The question of the current step, with what answers it: choices, a field for words, or the votes of a class. */
export function StepQuestion() {
  const { value: step } = visibleStep;
  if (!step?.question) return null;
  const isAlone = played.value?.mode === "alone";
  return (
    <section class="lesson-question" aria-labelledby="lesson-question">
      <h3 id="lesson-question">{step.question[language.value]}</h3>
      {step.options && step.kind === "poll" && !isAlone && <Votes options={step.options} />}
      {step.options && (step.kind !== "poll" || isAlone) && <Options options={step.options} />}
      {!step.options && isAlone && <OwnWords key={step.id} />}
      {withheldGraph.value && <p class="hint">{w.value.isPartHidden}</p>}
    </section>
  );
}

const answer = (value: StudentAnswer): void => command({ type: "answer", answer: value });

/** True if the answer of the current step was shown: what somebody has answered then stays. */
const isFinal = computed(() => {
  const { value: step } = currentStep;
  return step !== undefined && played.value !== undefined && isAnswerSeen(step, played.value.player);
});

function Options({ options }: { readonly options: readonly Bilingual[] }) {
  const right = visibleStep.value?.answer?.right;
  const isAlone = played.value?.mode === "alone";
  return (
    <>
      <ol class="lesson-options">
        {options.map((option, index) => {
          const mark = markOf(index, right, isAlone ? given.value : undefined);
          return (
            <li key={index} class={mark}>
              {isAlone ? <OptionButton text={option[language.value]} index={index} /> : <span>{option[language.value]}</span>}{" "}
              {mark && <strong class={mark === "wrong" ? "lesson-wrong" : "lesson-right"}>{markText(mark)}</strong>}
            </li>
          );
        })}
      </ol>
      {isAlone && isFinal.value && <p class="hint">{w.value.isFinal}</p>}
    </>
  );
}

/** A button that stays pressed, unlike a radio button: that would take the arrow keys, which go through the lesson. */
function OptionButton({ text, index }: { readonly text: string; readonly index: number }) {
  const isGiven = given.value === index;
  return (
    <button type="button" class="lesson-option" aria-pressed={isGiven} aria-disabled={isFinal.value} onClick={() => answer(index)}>
      {text}
    </button>
  );
}

type OptionMark = "right" | "own-right" | "wrong";

/** The mark of an option once the right one is shown: it, and the one that was answered. */
function markOf(index: number, right: number | undefined, answered: StudentAnswer | undefined): OptionMark | undefined {
  if (right === undefined) return undefined;
  if (index === right) return index === answered ? "own-right" : "right";
  return index === answered ? "wrong" : undefined;
}

const markText = (mark: OptionMark): string => ({ right: w.value.right, "own-right": w.value.ownRight, wrong: w.value.ownWrong })[mark];

function OwnWords() {
  const isGuess = visibleStep.value?.kind === "predict";
  const { value } = given;
  return (
    <>
      <label class="lesson-own-words">
        <span>{isGuess ? w.value.yourGuess : w.value.yourAnswer}</span>
        <textarea
          rows={isGuess ? 2 : 5}
          maxLength={maxAnswer}
          readOnly={isFinal.value}
          value={typeof value === "string" ? value : ""}
          onInput={({ currentTarget }) => answer(currentTarget.value)}
        />
      </label>
      {isFinal.value && <p class="hint">{w.value.isFinal}</p>}
    </>
  );
}

/** The votes of a class, as bars; the teacher enters them. */
export function Votes({ options }: { readonly options: readonly Bilingual[] }) {
  const step = currentStep.value;
  const votes = (step && played.value?.player.counts[step.id]) ?? options.map(() => 0);
  const most = Math.max(...votes, 1);
  const total = votes.reduce((sum, each) => sum + each, 0);
  const set = (option: number, number: number): void => command({ type: "count", option, votes: Math.min(Math.max(number, 0), maxVotes) });
  return (
    <>
      <ul class="lesson-votes">
        {options.map((option, index) => {
          const name = option[language.value];
          const number = votes[index] ?? 0;
          return (
            <li key={index}>
              <span class="name">{name}</span>
              <meter min={0} max={most} value={number} aria-hidden="true" />
              <span class="count">
                <button type="button" aria-label={w.value.fewer(name)} disabled={number === 0} onClick={() => set(index, number - 1)}>
                  −
                </button>
                <input
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={maxVotes}
                  aria-label={w.value.votes(name)}
                  value={number}
                  onChange={({ currentTarget }) => set(index, Math.round(Number(currentTarget.value)) || 0)}
                />
                <button type="button" aria-label={w.value.more(name)} onClick={() => set(index, number + 1)}>
                  +
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <p class="hint" role="status">
        {w.value.votesTotal(total)}
      </p>
    </>
  );
}
