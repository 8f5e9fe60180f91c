/** How many questions of a lesson somebody has answered. */
import type { BuiltLesson } from "../model/lesson.ts";
import type { PlayerState } from "./player-state.ts";

export interface AnswerCount {
  readonly questions: number;
  readonly answered: number;
  /** Questions that have a right option, and those of them that were answered with it. */
  readonly withRight: number;
  readonly right: number;
}

export function countAnswers({ steps }: Pick<BuiltLesson, "steps">, { answers }: Pick<PlayerState, "answers">): AnswerCount {
  const asked = steps.filter(({ ask }) => ask.kind !== "show");
  const answered = asked.filter(({ id }) => answers[id] !== undefined);
  const isRight = ({ id, ask }: BuiltLesson["steps"][number]): boolean => ask.kind === "choose" && answers[id] === ask.right;
  return {
    questions: asked.length,
    answered: answered.length,
    withRight: asked.filter(({ ask }) => ask.kind === "choose").length,
    right: answered.filter(isRight).length,
  };
}
