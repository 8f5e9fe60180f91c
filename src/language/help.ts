/** The words of the help page; loaded with it. */
import { help as en } from "./en/help.ts";
import type { Topic } from "./words.ts";
import { help as zh } from "./zh/help.ts";

export const helpWords: Topic<typeof en> = { en, zh };
