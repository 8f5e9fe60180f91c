/** Finds the words of a question that are in no name and no statement. */
import { isHan } from "../search-terms.ts";
import { indexedTerms, type QuestionWord, questionWords } from "./retrieval-terms.ts";

/**
 * Returns words of a question as they were typed, each once.
 *
 * @param isKnown true if a claim, or what a claim belongs to, has a term or one that is spelt like it
 */
export function unfoundWords(question: string, isKnown: (term: string) => boolean): readonly string[] {
  const isUnknown = ({ text, terms }: QuestionWord): boolean =>
    terms.length > 0 &&
    // A single Han character is no word, and a number may be written in words.
    (isHan(text) ? [...text].length > 1 : /\p{L}/u.test(text) && text.length > 2) &&
    !terms.some(isKnown) &&
    !indexedTerms(text).some(isKnown);
  return [
    ...new Set(
      questionWords(question)
        .filter(isUnknown)
        .map(({ text }) => text),
    ),
  ];
}
