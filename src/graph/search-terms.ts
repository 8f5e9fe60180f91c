/** Cuts texts into search terms: Han characters one by one and in pairs, everything else in words. */
import { withPlainNumbers } from "./plain-numbers.ts";

const han = /\p{Script=Han}/u;
/** A run of Han characters, a share, or a word of any other script. */
const token = /\p{Script=Han}+|\d+(?:\.\d+)?%|\d+\/\d+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Returns a text in lower case, with plain letters for full-width ones and without accents. */
export const normalised = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFKC")
    .toLowerCase();

/**
 * Returns the terms of a text. Pairs of Han characters find a word inside a longer one without a dictionary, which might cut query and text
 * in different places.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const run of withPlainNumbers(normalised(text)).match(token) ?? []) {
    if (!han.test(run)) terms.push(run);
    else {
      const characters = [...run];
      terms.push(...characters, ...hanPairs(characters));
    }
  }
  return terms;
}

/** Returns the terms of a query. In place of single Han characters it has their pairs, so that they must be next to each other. */
export function queryTermsOf(text: string): string[] {
  const terms = termsOf(text);
  const pairs = terms.filter((term) => han.test(term) && [...term].length === 2);
  const covered = new Set(pairs.flatMap((pair) => [...pair]));
  return terms.filter((term) => !(han.test(term) && [...term].length === 1 && covered.has(term)));
}

/** Returns each two neighbours of a run of Han characters. */
export const hanPairs = (characters: readonly string[]): readonly string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);

export const isHan = (term: string): boolean => han.test(term);

/** Returns pinyin with u for ü, which is written v as well. */
export const withPlainU = (pinyin: string): string => pinyin.replaceAll("v", "u");

/**
 * Returns pinyin as people type it: `ren gong zhi neng` gives every suffix without spaces (rengongzhineng, gongzhineng, …), and
 * the initials; with v and with u for ü.
 *
 * @param pinyin syllables separated by spaces
 */
export function pinyinTermsOf(pinyin: string): string[] {
  const syllables = normalised(pinyin).match(/[a-z0-9]+/gu) ?? [];
  const suffixes = syllables.map((_, index) => syllables.slice(index).join(""));
  const initials = syllables.map((syllable) => syllable[0]).join("");
  const terms = initials.length > 1 ? [...suffixes, initials] : suffixes;
  return terms.flatMap((term) => (term.includes("v") ? [term, withPlainU(term)] : term));
}
