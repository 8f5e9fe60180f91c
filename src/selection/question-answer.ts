/** The nodes and edges that answer a named question. */
import { answerColumns } from "../graph/answer-columns.ts";
import { findQuestion } from "../graph/named-questions.ts";
import type { QuestionSelection } from "./question.ts";
import type { AnswerContext, Highlight } from "./selection-kind.ts";
import { shownAnswer } from "./shown-answer.ts";

export function answer({ id }: QuestionSelection, { graph, filtered }: Pick<AnswerContext, "graph" | "filtered">): Highlight | undefined {
  const found = findQuestion(id)?.answer(graph);
  return found && { ...shownAnswer(found, graph, filtered), columns: answerColumns };
}
