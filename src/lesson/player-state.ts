/** The state of a lesson's player as one plain value, and the intents that change it. `update-player.ts` is the only place that does. */
import type { StepId } from "../model/lesson.ts";

/** An answer of a student: the index of an option, or words. */
export type StudentAnswer = number | string;

export interface PlayerState {
  /** Index of the step, from 0. */
  readonly step: number;
  /** Steps whose answer was revealed; sorted, without doubles. They stay revealed when the class goes back. */
  readonly revealed: readonly StepId[];
  /** Steps whose answer was shown at least once, even if it is hidden again; sorted. What is answered to them stays as it is. */
  readonly seen: readonly StepId[];
  /** Votes for each option of a poll, as the teacher entered them. */
  readonly counts: Readonly<Record<StepId, readonly number[]>>;
  readonly answers: Readonly<Record<StepId, StudentAnswer>>;
}

export type PlayerIntent =
  | { readonly type: "next" }
  | { readonly type: "previous" }
  /** Reveals the answer of the current step if it is hidden, else goes to the next step: for a presenter's remote control, which has no third button. */
  | { readonly type: "advance" }
  /** Shows the answer of the current step; again, to hide it. */
  | { readonly type: "reveal" }
  /** Goes to a step, by its index from 0. */
  | { readonly type: "go-to"; readonly step: number }
  /** Sets the votes for an option of the current poll. */
  | { readonly type: "count"; readonly option: number; readonly votes: number }
  /** Answers the question of the current step, unless its answer was shown before; an empty text takes the answer back. */
  | { readonly type: "answer"; readonly answer: StudentAnswer }
  /** Forgets all reveals, votes and answers, and stays at the step. */
  | { readonly type: "clear" };

/** An intent that changes the window of the class, not its lesson: its clock, its way back from exploring, a blank screen. */
export interface ScreenIntent {
  readonly type: "start-clock" | "return" | "blank";
}

export const screenIntents: readonly ScreenIntent["type"][] = ["start-clock", "return", "blank"];

/** Most votes for one option. */
export const maxVotes = 9999;
/** Most characters of an answer in words. */
export const maxAnswer = 2000;

export const initialPlayer: PlayerState = { step: 0, revealed: [], seen: [], counts: {}, answers: {} };
