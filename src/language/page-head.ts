/** The words of the page before any script has run: its title, its description for search engines, and what stands there without scripts. */
import type { Bilingual } from "../model/bilingual.ts";
import { pageHead as en } from "./en/page-head.ts";
import type { Topic } from "./words.ts";
import { pageHead as zh } from "./zh/page-head.ts";

export const pageHead: Topic<typeof en> = { en, zh };

/** A text in both languages at once, as nobody has chosen one yet. */
export const inBoth = (text: Bilingual, between = " "): string => [text.en, text.zh].join(between);
