/** A text in both languages of the graph. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** Gives the value of the `lang` attribute for a language. */
export const langOf = (language: keyof Bilingual): string => (language === "zh" ? "zh-Hans" : "en");

/** A text with the same end in both languages. */
export const withEnd = ({ en, zh }: Bilingual, end: string): Bilingual => ({ en: en + end, zh: zh + end });
