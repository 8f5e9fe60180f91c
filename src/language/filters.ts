/** The words of the filter panel; loaded with it. */
import { filters as en } from "./en/filters.ts";
import type { Topic } from "./words.ts";
import { filters as zh } from "./zh/filters.ts";

export const filterWords: Topic<typeof en> = { en, zh };
