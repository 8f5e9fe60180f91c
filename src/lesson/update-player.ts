import type { BuiltLesson, LessonStep, StepId } from "../model/lesson.ts";
import { initialPlayer, maxAnswer, maxVotes, type PlayerIntent, type PlayerState, type StudentAnswer } from "./player-state.ts";

/**
 * Changes the state of a player. An intent that has no meaning at the current step, such as a vote where there is no poll, changes
 * nothing and returns the same value.
 */
export function updatePlayer({ steps }: Pick<BuiltLesson, "steps">, state: PlayerState, intent: PlayerIntent): PlayerState {
  const step = steps[state.step];
  if (!step) return state;
  switch (intent.type) {
    case "next":
      return goTo(steps, state, state.step + 1);
    case "previous":
      return goTo(steps, state, state.step - 1);
    case "advance":
      return updatePlayer({ steps }, state, { type: isAnswerHidden(step, state) ? "reveal" : "next" });
    case "go-to":
      return goTo(steps, state, intent.step);
    case "reveal":
      return canReveal(step) ? reveal(step, state) : state;
    case "count":
      return count(step, state, intent.option, intent.votes);
    case "answer":
      return answer(step, state, intent.answer);
    case "clear":
      return { ...initialPlayer, step: state.step };
  }
}

/** Tests whether a step has an answer that is hidden at first. */
export const canReveal = ({ ask }: Pick<LessonStep, "ask">): boolean => ask.kind === "predict" || ask.kind === "choose";

/** Tests whether a step has an answer that is not revealed yet. */
export const isAnswerHidden = (step: Pick<LessonStep, "id" | "ask">, { revealed }: Pick<PlayerState, "revealed">): boolean =>
  canReveal(step) && !revealed.includes(step.id);

/** Tests whether the answer of a step was shown at least once. What somebody answers after that is no answer of theirs. */
export const isAnswerSeen = ({ id }: Pick<LessonStep, "id">, { seen }: Pick<PlayerState, "seen">): boolean => seen.includes(id);

const goTo = (steps: BuiltLesson["steps"], state: PlayerState, step: number): PlayerState =>
  steps[step] && step !== state.step ? { ...state, step } : state;

const toggled = (ids: readonly StepId[], id: StepId): readonly StepId[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].sort();

function reveal({ id }: LessonStep, state: PlayerState): PlayerState {
  return { ...state, revealed: toggled(state.revealed, id), seen: state.seen.includes(id) ? state.seen : [...state.seen, id].sort() };
}

function count({ id, ask }: LessonStep, state: PlayerState, option: number, votes: number): PlayerState {
  if (ask.kind !== "poll" || ask.options[option] === undefined) return state;
  if (!Number.isInteger(votes) || votes < 0 || votes > maxVotes) return state;
  const before = state.counts[id] ?? ask.options.map(() => 0);
  return { ...state, counts: { ...state.counts, [id]: before.map((each, index) => (index === option ? votes : each)) } };
}

function answer(step: LessonStep, state: PlayerState, given: StudentAnswer): PlayerState {
  const { id, ask } = step;
  if (isAnswerSeen(step, state)) return state;
  if (given === "") {
    const { [id]: _taken, ...answers } = state.answers;
    return { ...state, answers };
  }
  return isAnswerTo(ask, given) ? { ...state, answers: { ...state.answers, [id]: given } } : state;
}

/** Options are answered by their index, all other questions in words. */
function isAnswerTo(ask: LessonStep["ask"], given: StudentAnswer): boolean {
  if (ask.kind === "show") return false;
  if ("options" in ask) return typeof given === "number" && ask.options[given] !== undefined;
  return typeof given === "string" && given.length <= maxAnswer;
}
