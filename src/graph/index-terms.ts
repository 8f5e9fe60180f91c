/**
 * Han terms as keys of an index.
 *
 * minisearch keeps terms in a tree with a branch for each letter, and goes through the branches one by one. Han has thousands of
 * characters, so indexing them as they are took two seconds; three letters for each character keep every branch small.
 */
import { isHan } from "./search-terms.ts";

const mark = "~";
const lettersPerCharacter = 3;

/** Returns the key of a term: of Han, three letters for each character after a mark; any other term itself. */
export const keyOf = (term: string): string =>
  isHan(term)
    ? mark + [...term].map((character) => (character.codePointAt(0) as number).toString(36).padStart(lettersPerCharacter, "0")).join("")
    : term;

/** True for keys of Han terms. */
export const isHanKey = (key: string): boolean => key.startsWith(mark);

/** Returns the term of a key. */
export const termOf = (key: string): string =>
  isHanKey(key)
    ? (key.slice(mark.length).match(/.{3}/gu) ?? []).map((letters) => String.fromCodePoint(Number.parseInt(letters, 36))).join("")
    : key;
