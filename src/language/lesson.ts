/** The words of the lessons; loaded with them. */
import { lesson as en } from "./en/lesson.ts";
import type { Topic } from "./words.ts";
import { lesson as zh } from "./zh/lesson.ts";

export const lessonWords: Topic<typeof en> = { en, zh };
