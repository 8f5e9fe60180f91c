/** The words that the page has from the start, one language at a time. */
import type { Bilingual } from "../model/bilingual.ts";
import type { PageWords } from "./page.ts";

export const loadPageWords: Readonly<Record<keyof Bilingual, () => Promise<PageWords>>> = {
  en: async () => (await import("./en/page.ts")).page,
  zh: async () => (await import("./zh/page.ts")).page,
};
