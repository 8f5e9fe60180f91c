/** The nodes and edges that answer a named question. */
import { answerColumns } from "../graph/answer-columns.ts";
import { findQuestion } from "../graph/named-questions.ts";
import type { QuestionSelection } from "./question.ts";
import type { AnswerContext, Highlight } from "./selection-kind.ts";

export function answer({ id }: QuestionSelection, { graph }: Pick<AnswerContext, "graph">): Highlight | undefined {
  const found = findQuestion(id)?.answer(graph);
  return found && { ...found, columns: answerColumns };
}
