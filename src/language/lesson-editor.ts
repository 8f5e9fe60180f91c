/** The words of the editor of lessons; loaded with it. */
import { lessonEditor as en } from "./en/lesson-editor.ts";
import type { Topic } from "./words.ts";
import { lessonEditor as zh } from "./zh/lesson-editor.ts";

export const lessonEditorWords: Topic<typeof en> = { en, zh };
