/** The nodes and edges that answer a named question. */
import { findQuestion } from "../graph/named-questions.ts";
import type { QuestionSelection } from "./question.ts";
import type { AnswerContext, Highlight } from "./selection-kind.ts";

export const answer = ({ id }: QuestionSelection, { graph }: Pick<AnswerContext, "graph">): Highlight | undefined =>
  findQuestion(id)?.answer(graph);
