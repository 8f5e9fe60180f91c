/** The words of the screen of a reader's own graph; loaded with it. */
import { ownGraph as en } from "./en/own-graph.ts";
import type { Topic } from "./words.ts";
import { ownGraph as zh } from "./zh/own-graph.ts";

export const ownGraphWords: Topic<typeof en> = { en, zh };
