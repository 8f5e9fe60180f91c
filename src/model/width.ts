/** Measures texts: their width in Latin characters (a Han character is two wide) and their length. */

/** Han characters, kana, hangul, and full-width punctuation and letters. */
const wideCharacters =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Measures the width of a text in Latin characters, for labels and for columns on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wideCharacters.test(character) ? 2 : 1;
  return width;
}

/** True where a text has a Han character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Counts the characters of a text; one outside the basic multilingual plane counts as one. */
export const lengthOf = (text: string): number => [...text].length;
