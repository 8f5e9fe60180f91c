/**
 * The address of a step, after "#": `lesson=red-lines&step=3`. Steps count from 1, and an address says nothing of what is revealed. What
 * follows belongs to the view: its language and theme, and all of it where a reader explores freely.
 */
import type { LessonId, LessonSummary } from "../model/lesson.ts";
import { hashParameters } from "../view/shared-hash.ts";

/** Who the lesson is shown to: somebody alone, a class in front of a projector, or the teacher beside it, with the notes. */
export const playerModes = ["alone", "class", "notes"] as const;
export type PlayerMode = (typeof playerModes)[number];

export interface LessonAddress {
  readonly lesson: LessonId;
  /** Index of the step, from 0. */
  readonly step: number;
  readonly mode: PlayerMode;
  /** True if the reader has left the view of the step. */
  readonly isExploring: boolean;
}

/** Reasons why an address of a lesson leads nowhere. */
export type LessonAddressFault = "unknown-lesson" | "unknown-step";

/** The parameters of an address that belong to the lesson. */
const names: ReadonlySet<string> = new Set(["lesson", "step", "mode", "explore"]);

export const formatLessonAddress = ({ lesson, step, mode, isExploring }: LessonAddress): string =>
  new URLSearchParams([
    ["lesson", lesson],
    ["step", String(step + 1)],
    ...(mode === "alone" ? [] : [["mode", mode]]),
    ...(isExploring ? [["explore", "yes"]] : []),
  ]).toString();

/** Returns the parameters of an address that belong to its view. */
export const viewPartOf = (hash: string): string =>
  new URLSearchParams(hashParameters(hash).flatMap(([name, value]) => (names.has(name) ? [] : [[name, value]]))).toString();

/**
 * Reads the address of a step. Without a step, it is that of the first; a mode that does not exist is that of somebody alone.
 *
 * @param hash the part of an address after "#", or with it
 * @param lessons the list in `lessons.json`
 * @returns undefined where the address names no lesson
 */
export function parseLessonAddress(
  hash: string,
  lessons: readonly Pick<LessonSummary, "id" | "steps">[],
): LessonAddress | LessonAddressFault | undefined {
  const parameters = new Map(hashParameters(hash));
  const id = parameters.get("lesson");
  if (id === undefined) return undefined;
  const lesson = lessons.find((each) => each.id === id);
  if (!lesson) return "unknown-lesson";
  const text = parameters.get("step") ?? "1";
  const step = /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) - 1 : -1;
  if (step < 0 || step >= lesson.steps) return "unknown-step";
  const mode = playerModes.find((each) => each === parameters.get("mode")) ?? "alone";
  return { lesson: lesson.id, step, mode, isExploring: parameters.get("explore") === "yes" };
}
