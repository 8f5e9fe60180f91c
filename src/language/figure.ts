/** The words of a saved picture, in both languages. */
import { figure as en } from "./en/figure.ts";
import type { Topic } from "./words.ts";
import { figure as zh } from "./zh/figure.ts";

export const figureWords: Topic<typeof en> = { en, zh };
