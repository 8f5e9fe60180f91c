/** The words of the outline; loaded with it. */
import { outline as en } from "./en/outline.ts";
import type { Topic } from "./words.ts";
import { outline as zh } from "./zh/outline.ts";

export const outlineWords: Topic<typeof en> = { en, zh };
