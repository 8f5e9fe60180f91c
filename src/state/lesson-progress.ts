/** How far somebody has come in a lesson, as this device keeps it: read without the lesson itself. */
import { readStored } from "../device/storage.ts";
import type { PlayerMode } from "../lesson/lesson-address.ts";
import { readReachedStep } from "../lesson/stored-player.ts";
import type { LessonId, LessonSummary } from "../model/lesson.ts";

/** The name under which the state of a player is kept. */
export const playerName = (lesson: LessonId, mode: PlayerMode): string => `lesson:${lesson}:${mode}`;

/** Returns the step, from 0, at which somebody alone left a lesson; undefined if they have not begun, or are at its first step. */
export const reachedStep = ({ id, steps }: Pick<LessonSummary, "id" | "steps">): number | undefined =>
  readReachedStep(readStored(playerName(id, "alone")) ?? "", steps);
