/** Divides a name into two lines of about the same width. */

const words = new Intl.Segmenter("zh", { granularity: "word" });
/** A line may begin after a space; between Chinese words it may begin anywhere, but not after an opening bracket or quotation mark. */
const mayEnd = /[\s\p{Script=Han}，、；：）》”’·]$/u;

/** A name with a dot, which is divided after it alone; and a few characters in quotation marks, which stay together. */
const keptTogether = /[\p{Script=Han}-]{1,6}(?:·[\p{Script=Han}-]{1,6})+|“[^”]{1,5}”/gu;

/** True for a place in a text where no line begins. */
const isInName = (text: string, place: number): boolean =>
  text[place - 1] !== "·" && [...text.matchAll(keptTogether)].some(({ 0: name, index }) => index < place && place < index + name.length);

/**
 * Divides a text between two words; undefined if it has only one. Chinese words are those that the browser finds.
 *
 * @param widthOf measures a line
 */
export function twoLines(text: string, widthOf: (line: string) => number): readonly [string, string] | undefined {
  let [found, narrowest]: [readonly [string, string] | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const { index, isWordLike } of words.segment(text)) {
    const first = text.slice(0, index);
    if (!isWordLike || !mayEnd.test(first) || isInName(text, index)) continue;
    const lines = [first.trimEnd(), text.slice(index)] as const;
    const width = Math.max(...lines.map(widthOf));
    if (width < narrowest) [found, narrowest] = [lines, width];
  }
  return found;
}
