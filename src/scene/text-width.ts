/**
 * How wide a text is, without asking a browser: 1 em for a Han or other full-width character; for any other, what sans-serif faces have at
 * most. The same on every machine, so that the same labels stand in the page and in the picture that is saved.
 */

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Widths in ems of classes of Latin characters; of any other it is `usual`. */
const classes: readonly (readonly [characters: string, ems: number])[] = [
  ["iljI|.,:;'’!", 0.31],
  ['ftr()[]{}/- “”"–·', 0.39],
  ["mwMW@%—+", 0.87],
  ["ABCDEFGHKNOPQRSTUVXYZ&", 0.69],
];
const usual = 0.58;
const known: ReadonlyMap<string, number> = new Map(
  classes.flatMap(([characters, ems]) => [...characters].map((character) => [character, ems] as const)),
);

const widthOfCharacter = (character: string): number => known.get(character) ?? (wide.test(character) ? 1 : usual);
/** The widths of the characters of ASCII by their codes: most texts that are measured have no others. */
const ascii = Float64Array.from({ length: 128 }, (_, code) => widthOfCharacter(String.fromCharCode(code)));

/** @returns ems */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += ascii[character.charCodeAt(0)] ?? widthOfCharacter(character);
  return ems;
}

/** @returns CSS pixels, at a type size in CSS pixels */
export const textWidth = (text: string, size: number): number => emsOf(text) * size;
