/** The address of a step, after "#": `lesson=red-lines&step=3`. Steps count from 1, and an address says nothing of what is revealed. */
import type { LessonId, LessonSummary } from "../model/lesson.ts";

export interface LessonAddress {
  readonly lesson: LessonId;
  /** Index of the step, from 0. */
  readonly step: number;
}

/** Reasons why an address of a lesson leads nowhere. */
export type LessonAddressFault = "unknown-lesson" | "unknown-step";

export const formatLessonAddress = ({ lesson, step }: LessonAddress): string =>
  new URLSearchParams([
    ["lesson", lesson],
    ["step", String(step + 1)],
  ]).toString();

/**
 * Reads the address of a step. Without a step, it is that of the first.
 *
 * @param hash the part of an address after "#", or with it
 * @param lessons the list in `lessons.json`
 * @returns undefined where the address names no lesson
 */
export function parseLessonAddress(
  hash: string,
  lessons: readonly Pick<LessonSummary, "id" | "steps">[],
): LessonAddress | LessonAddressFault | undefined {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const id = parameters.get("lesson");
  if (id === null) return undefined;
  const lesson = lessons.find((each) => each.id === id);
  if (!lesson) return "unknown-lesson";
  const text = parameters.get("step") ?? "1";
  const step = /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) - 1 : -1;
  return step >= 0 && step < lesson.steps ? { lesson: lesson.id, step } : "unknown-step";
}
