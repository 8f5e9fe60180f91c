/** The words of the page about the data; loaded with it. */
import { about as en } from "./en/about.ts";
import type { Topic } from "./words.ts";
import { about as zh } from "./zh/about.ts";

export const aboutWords: Topic<typeof en> = { en, zh };
