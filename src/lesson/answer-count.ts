/** How many questions of a lesson somebody has answered, and how. */
import type { BuiltLesson, LessonStep } from "../model/lesson.ts";
import type { PlayerState } from "./player-state.ts";
import { isAnswerSeen } from "./update-player.ts";

export interface AnswerCount {
  readonly questions: number;
  readonly answered: number;
  /** Questions that have a right option and whose answer was shown, and those of them that were answered with it before. */
  readonly withRight: number;
  readonly right: number;
}

/** Counts answers. Those whose right option was not shown yet count as answered alone: a count of right ones would tell which it is. */
export function countAnswers({ steps }: Pick<BuiltLesson, "steps">, player: Pick<PlayerState, "answers" | "seen">): AnswerCount {
  const asked = steps.filter(({ ask }) => ask.kind !== "show");
  const judged = asked.flatMap((step) => judgeAnswer(step, player) ?? []);
  return {
    questions: asked.length,
    answered: asked.filter(({ id }) => player.answers[id] !== undefined).length,
    withRight: judged.length,
    right: judged.filter((each) => each === "right").length,
  };
}

/** Judges the answer to a question with a right option: undefined for other questions, and until that option was shown. */
export function judgeAnswer(
  step: Pick<LessonStep, "id" | "ask">,
  player: Pick<PlayerState, "answers" | "seen">,
): "right" | "wrong" | "none" | undefined {
  const { id, ask } = step;
  if (ask.kind !== "choose" || !isAnswerSeen(step, player)) return undefined;
  const given = player.answers[id];
  if (given === undefined) return "none";
  return given === ask.right ? "right" : "wrong";
}
