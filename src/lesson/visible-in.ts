/** The parts of a step that may be shown: all that would give its answer away is left out until the reveal, not only covered. */
import type { Bilingual } from "../model/bilingual.ts";
import type { ClaimId } from "../model/built.ts";
import type { HiddenIds, LessonStep } from "../model/lesson.ts";
import type { PlayerState } from "./player-state.ts";
import { canReveal } from "./update-player.ts";

/** The answer of a step, once it is revealed. */
export interface RevealedAnswer {
  /** Markdown. */
  readonly text: Bilingual;
  readonly claims: readonly ClaimId[];
  /** Index of the right option, of a question with options. */
  readonly right?: number;
}

/** A step as a class may see it. */
export interface VisibleStep extends Pick<LessonStep, "id" | "title" | "text" | "view"> {
  readonly kind: LessonStep["ask"]["kind"];
  readonly question?: Bilingual;
  readonly options?: readonly Bilingual[];
  /** The parts of the graph that are not to be shown. */
  readonly hidden: HiddenIds;
  /** Absent before the reveal, and where a step asks for none. */
  readonly answer?: RevealedAnswer;
  /** The claims that the text rests on, without those that are hidden and, before the reveal, without those of the answer. */
  readonly claims: readonly ClaimId[];
}

const nothingHidden: HiddenIds = { nodes: [], edges: [], texts: [] };

/** Returns what a class may see of a step in a state of the player. Notes for the teacher are never in it. */
export function visibleIn(step: LessonStep, { revealed }: Pick<PlayerState, "revealed">): VisibleStep {
  const { id, title, text, ask } = step;
  const isRevealed = canReveal(step) && revealed.includes(id);
  const hidden = ask.kind === "predict" && !isRevealed ? ask.hidden : nothingHidden;
  const unlisted: ReadonlySet<string> = new Set([...hidden.texts, ...("answer" in ask && !isRevealed ? ask.claims : [])]);
  return {
    id,
    title,
    text,
    view: viewOf(step, isRevealed),
    kind: ask.kind,
    ...("question" in ask && { question: ask.question }),
    ...("options" in ask && { options: ask.options }),
    hidden,
    ...("answer" in ask && isRevealed && { answer: answerOf(ask) }),
    claims: step.claims.filter((claim) => !unlisted.has(claim)),
  };
}

/** A prediction may have another view before the reveal, a choice another one after it. */
function viewOf({ view, ask }: LessonStep, isRevealed: boolean): string {
  if (ask.kind === "predict" && !isRevealed) return ask.before ?? view;
  return ask.kind === "choose" && isRevealed ? (ask.after ?? view) : view;
}

const answerOf = (ask: Extract<LessonStep["ask"], { answer: Bilingual }>): RevealedAnswer => ({
  text: ask.answer,
  claims: ask.claims,
  ...(ask.kind === "choose" && { right: ask.right }),
});
