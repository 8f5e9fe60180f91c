/** How a finding of the gate is declared: its severity, the facts it carries, and its words in both languages. */
import type { Bilingual } from "../model/bilingual.ts";

/** Where in the curated files something stands; line and column are counted from 1. */
export interface FileLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = "error" | "warning";

export interface FindingWords<Facts> {
  readonly severity: Severity;
  readonly en: (facts: Facts) => string;
  readonly zh: (facts: Facts) => string;
}

export const error = <Facts = object>(words: Omit<FindingWords<Facts>, "severity">): FindingWords<Facts> => ({
  severity: "error",
  ...words,
});

export const warning = <Facts = object>(words: Omit<FindingWords<Facts>, "severity">): FindingWords<Facts> => ({
  severity: "warning",
  ...words,
});

/** “Did you mean …?”, with a space before it, or nothing. */
export const didYouMean = (nearest: string | undefined): Bilingual =>
  nearest === undefined ? { en: "", zh: "" } : { en: ` Did you mean “${nearest}”?`, zh: `是否想写“${nearest}”？` };

export const listed = (words: readonly string[]): Bilingual => ({
  en: new Intl.ListFormat("en", { type: "disjunction" }).format(words),
  zh: words.join("、"),
});

export const placed = (place: FileLocation): string => `${place.file}:${place.line}`;

/** A word with its article, for English. */
export const withArticle = (word: string): string => `${/^[aeiou]/i.test(word) ? "an" : "a"} ${word}`;
