/** Marks the words of a text that a question has too. */
import type { Bilingual } from "../../model/bilingual.ts";
import { isHan } from "../search-terms.ts";
import { indexedTerms } from "./retrieval-terms.ts";

/** A piece of a text; all pieces in order are the text. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

export type MarkedText = Readonly<Record<keyof Bilingual, readonly TextPart[]>>;

const word = /\p{Script=Han}|\d[\d,.]*\s?[%％]|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/**
 * Cuts a text into pieces that have words of a question, and pieces between them.
 *
 * @param terms what `indexedTerms` gives for the words
 */
export function markedText(text: string, terms: ReadonlySet<string>): readonly TextPart[] {
  const matches = [...text.matchAll(word)];
  const isMatch = (index: number): boolean => {
    const match = matches[index];
    if (!match) return false;
    if (!isHan(match[0])) return indexedTerms(match[0]).some((term) => terms.has(term));
    // A Han character belongs to the pair with either neighbour.
    return [index - 1, index].some((first) => {
      const [left, right] = [matches[first], matches[first + 1]];
      return left && right && right.index === left.index + left[0].length && terms.has(`${left[0]}${right[0]}`);
    });
  };
  const parts: TextPart[] = [];
  let end = 0;
  const add = (piece: string, isMarked: boolean): void => {
    const last = parts.at(-1);
    if (piece === "") return;
    if (last?.isMatch === isMarked) parts[parts.length - 1] = { text: last.text + piece, isMatch: isMarked };
    else parts.push({ text: piece, isMatch: isMarked });
  };
  for (const [index, match] of matches.entries()) {
    add(text.slice(end, match.index), false);
    add(match[0], isMatch(index));
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return parts;
}
