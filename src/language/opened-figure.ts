/** The words of the notice after a saved figure was opened; loaded with it. */
import { openedFigure as en } from "./en/opened-figure.ts";
import type { Topic } from "./words.ts";
import { openedFigure as zh } from "./zh/opened-figure.ts";

export const openedFigureWords: Topic<typeof en> = { en, zh };
