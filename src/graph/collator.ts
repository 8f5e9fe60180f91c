import type { Bilingual } from "../model/bilingual.ts";

/** Compares texts by the rules of a language; Chinese ones by their pinyin. */
export const collatorOf = (language: keyof Bilingual, options?: Intl.CollatorOptions): Intl.Collator =>
  new Intl.Collator(language === "zh" ? "zh-Hans-u-co-pinyin" : "en", options);
