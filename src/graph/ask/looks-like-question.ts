/** Recognises texts that look like questions. */
import type { FindNode } from "./answers.ts";
import { cutsAtVerbs, isAsking } from "./question-words.ts";

const english =
  /^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|can|could|should|will|has|have|compare|(?:shortest )?(?:path|way|route)s? from)\s+\S/i;
const chinese = /谁|什么|哪些|哪个|哪位|怎么|怎样|如何|为何|何时|多少|多久|多远|是否|吗$|呢$|^从.+到.|^比较./u;

/**
 * True if a text has a question word, a question mark, or a verb of the tables next to a name or a question word. A text that is part of a
 * name is no question.
 *
 * @param isNamed true if one name has all words of the text
 */
export function looksLikeQuestion(text: string, findNode: FindNode, isNamed: boolean): boolean {
  if (isNamed || text.trim() === "") return false;
  return (
    english.test(text.trim()) ||
    chinese.test(text.trim()) ||
    /\S\s*[?？]\s*$/u.test(text) ||
    cutsAtVerbs(text).some(({ sides }) => sides.every(Boolean) && sides.some((side) => isAsking(side) || findNode(side) !== undefined))
  );
}
