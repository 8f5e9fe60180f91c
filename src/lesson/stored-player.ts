/** The state of a player as text, to be kept on a device. */
import type { BuiltLesson } from "../model/lesson.ts";
import { initialPlayer, type PlayerState, type StudentAnswer } from "./player-state.ts";
import { updatePlayer } from "./update-player.ts";

export interface StoredPlayer {
  readonly player: PlayerState;
  /** When the lesson was begun, in milliseconds since 1970; absent until its first step forward, its first answer, or until the clock is started. */
  readonly startedAt?: number;
  /** When the current step was reached. */
  readonly stepAt: number;
}

export const formatStored = (stored: StoredPlayer): string => JSON.stringify(stored);

/**
 * Reads what was stored. What the lesson no longer has is left out: steps and options of an earlier version.
 *
 * @returns undefined if the text is none of ours
 */
export function readStoredPlayer(lesson: Pick<BuiltLesson, "steps">, text: string): StoredPlayer | undefined {
  const stored = parsed(text);
  const { player, startedAt, stepAt } = isRecord(stored) ? stored : {};
  if (!isRecord(player) || typeof stepAt !== "number") return undefined;
  if (startedAt !== undefined && typeof startedAt !== "number") return undefined;
  return { player: readPlayer(lesson, player), ...(startedAt !== undefined && { startedAt }), stepAt };
}

/**
 * Reads the step from a stored text alone, for a list of lessons that are not loaded.
 *
 * @param steps the number of steps that the lesson has
 * @returns the index of the step, from 0; undefined if it is the first, or if the text is none of ours
 */
export function readReachedStep(text: string, steps: number): number | undefined {
  const stored = parsed(text);
  const step = isRecord(stored) && isRecord(stored.player) ? stored.player.step : undefined;
  return typeof step === "number" && Number.isInteger(step) && step > 0 && step < steps ? step : undefined;
}

/** Tests whether somebody has done more than open the lesson. */
export const isBegun = ({ startedAt, player: { revealed, counts, answers } }: StoredPlayer): boolean =>
  startedAt !== undefined || revealed.length + Object.keys(counts).length + Object.keys(answers).length > 0;

/** Makes each part anew by intents, so that no state arises that the player could not have come to by itself. */
function readPlayer(
  lesson: Pick<BuiltLesson, "steps">,
  { step, revealed, seen, counts, answers }: Readonly<Record<string, unknown>>,
): PlayerState {
  let state = initialPlayer;
  lesson.steps.forEach(({ id }, index) => {
    state = { ...state, step: index };
    const votes = entryOf(counts, id);
    if (Array.isArray(votes))
      votes.forEach((number: unknown, option) => {
        if (typeof number === "number") state = updatePlayer(lesson, state, { type: "count", option, votes: number });
      });
    const answer = entryOf(answers, id);
    if (isAnswer(answer)) state = updatePlayer(lesson, state, { type: "answer", answer });
    // After the answer, which a reveal makes final. What was hidden again was revealed twice.
    const isRevealed = includes(revealed, id);
    if (isRevealed || includes(seen, id)) state = updatePlayer(lesson, state, { type: "reveal" });
    if (!isRevealed && includes(seen, id)) state = updatePlayer(lesson, state, { type: "reveal" });
  });
  const last = lesson.steps.length - 1;
  return { ...state, step: typeof step === "number" && Number.isInteger(step) ? Math.min(Math.max(step, 0), last) : 0 };
}

const includes = (ids: unknown, id: string): boolean => Array.isArray(ids) && ids.includes(id);

const isAnswer = (value: unknown): value is StudentAnswer => typeof value === "number" || typeof value === "string";

const entryOf = (record: unknown, key: string): unknown => (isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
