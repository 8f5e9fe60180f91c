/** The words of matrix, comparisons, paths and gaps, in every language; loaded with them. */
import { comparing as en } from "./en/comparing.ts";
import type { Topic } from "./words.ts";
import { comparing as zh } from "./zh/comparing.ts";

export const comparingWords: Topic<typeof en> = { en, zh };
