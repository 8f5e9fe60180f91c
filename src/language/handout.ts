/** The words of handouts; loaded with what makes them. */
import { handout as en } from "./en/handout.ts";
import type { Topic } from "./words.ts";
import { handout as zh } from "./zh/handout.ts";

export const handoutWords: Topic<typeof en> = { en, zh };
