/** The words that account for numbers; loaded with the details of a selection, and with the filters. */
import { counting as en } from "./en/counting.ts";
import type { Topic } from "./words.ts";
import { counting as zh } from "./zh/counting.ts";

export const countingWords: Topic<typeof en> = { en, zh };
