/** The words that the page has from the start, in every language. */
import { page as en } from "./en/page.ts";
import type { Topic, Words } from "./words.ts";
import { page as zh } from "./zh/page.ts";

export type PageWords = Words<typeof en>;

export const pageWords: Topic<typeof en> = { en, zh };
