/** A named question; its answer is highlighted on the map and written out in the sidebar. */
import { findQuestion } from "../graph/named-questions.ts";
import { answeredParts } from "./answered.ts";
import type { SelectionKind } from "./selection-kind.ts";

export interface QuestionSelection {
  readonly kind: "question";
  readonly id: string;
}

export const questionKind: SelectionKind<QuestionSelection> = {
  ...answeredParts,
  parameter: "question",
  parse: (value, { questions }) => (questions.includes(value) ? { kind: "question", id: value } : undefined),
  format: ({ id }) => id,
  title({ id }, { words }) {
    const question = findQuestion(id);
    return question && words.namedQuestions.title[question.id];
  },
  isMatrix: ({ id }) => findQuestion(id)?.isMatrix === true,
  answerer: { answer: ({ id }, { graph }) => findQuestion(id)?.answer(graph) },
};
