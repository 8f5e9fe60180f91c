/** The languages that the page can be shown in at once. Words come one language at a time, and so do names until the texts of the graph are there. */
import { type Signal, signal } from "@preact/signals-core";
import type { PageWords } from "../language/page.ts";
import { loadPageWords } from "../language/page-words.ts";
import type { Language } from "../view/view-state.ts";

export const loadedWords: Signal<Readonly<Partial<Record<Language, PageWords>>>> = signal({});

export const bothLanguages: readonly Language[] = ["en", "zh"];
/** The languages of the names in the loaded graph; both while there is none. */
export const namedLanguages: Signal<readonly Language[]> = signal(bothLanguages);

export const isShowable = (language: Language): boolean =>
  loadedWords.value[language] !== undefined && namedLanguages.value.includes(language);

/** Loads the page's words in a language, once. @throws if they cannot be loaded */
export async function bringWords(language: Language): Promise<void> {
  if (loadedWords.peek()[language]) return;
  const words = await loadPageWords[language]();
  loadedWords.value = { ...loadedWords.peek(), [language]: words };
}
