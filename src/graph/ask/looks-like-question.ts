/** Whether a text is put like a question. */
import type { FindNode } from "./answers.ts";
import { cutsAtVerbs, isAsking } from "./question-words.ts";

const english =
  /^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|can|could|should|will|has|have|compare|(?:shortest )?(?:path|way|route)s? from)\s+\S/i;
const chinese = /谁|什么|哪些|哪个|哪位|怎么|怎样|如何|为何|何时|多少|多久|多远|是否|吗$|呢$|^从.+到.|^比较./u;

/**
 * Whether a text asks: by a word that asks, a question mark, or a verb of the tables beside something that is named or asked for. What is
 * written like the name of something does not.
 *
 * @param isNamed whether all words of the text stand in one name
 */
export function looksAsked(text: string, findNode: FindNode, isNamed: boolean): boolean {
  if (isNamed || text.trim() === "") return false;
  return (
    english.test(text.trim()) ||
    chinese.test(text.trim()) ||
    /\S\s*[?？]\s*$/u.test(text) ||
    cutsAtVerbs(text).some(({ sides }) => sides.every(Boolean) && sides.some((side) => isAsking(side) || findNode(side) !== undefined))
  );
}
