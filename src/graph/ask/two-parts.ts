/** Answers questions in two parts: "who warned of fire, and what did they propose". */
import type { BuiltClaim } from "../../model/built.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { isHan } from "../search-terms.ts";
import { type Answer, type AnswerPart, isAnswered, type NotUnderstood } from "./answer-types.ts";
import { answered, countOf, makerOf } from "./answers.ts";
import { matchTwoParts, withSpeakers } from "./question-forms.ts";

/**
 * Answers both parts, each under its own heading; a pronoun in the second stands for those who make the claims of the first.
 *
 * @returns undefined if the question has one part, or if either part cannot be answered
 */
export function findTwoParts(
  graph: ConceptGraph,
  question: string,
  answerTo: (text: string) => Answer | NotUnderstood,
): Answer | undefined {
  const found = matchTwoParts(question);
  if (!found) return undefined;
  const first = answerTo(found[0]);
  if (!isListed(first)) return undefined;
  const l = isHan(question) ? "zh" : "en";
  const makers = [...new Set(first.claims.flatMap((claim) => makerOf(claim) ?? []))];
  const second = answerTo(
    withSpeakers(
      found[1],
      makers.map((id) => graph.findNode(id)?.name[l] ?? id),
    ) ?? found[1],
  );
  if (!isListed(second)) return undefined;
  const claims: readonly BuiltClaim[] = [...new Set([...first.claims, ...second.claims])];
  return answered({
    understood: { kind: "both", first: first.understood, second: second.understood },
    sentence: countOf(claims),
    parts: [first, second].map((answer): AnswerPart => ({ title: { kind: "asked", question: answer.understood }, claims: answer.claims })),
    more: [...first.nodes, ...second.nodes],
    interpretations: [],
  });
}

/** True if a part is answered with claims, and not with a comparison or a path. */
const isListed = (answer: Answer | NotUnderstood): answer is Answer => isAnswered(answer) && answer.claims.length > 0 && !answer.opens;
