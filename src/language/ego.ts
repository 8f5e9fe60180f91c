/** The words of the ego network's controls; loaded with it. */
import { ego as en } from "./en/ego.ts";
import type { Topic } from "./words.ts";
import { ego as zh } from "./zh/ego.ts";

export const egoWords: Topic<typeof en> = { en, zh };
