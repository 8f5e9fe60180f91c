/** A named question; its answer is highlighted on the map and written out in the sidebar. */
import { isMatrixQuestion, questionIds } from "../graph/question-ids.ts";
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
    const known = questionIds.find((questionId) => questionId === id);
    return known && words.namedQuestions.title[known];
  },
  isMatrix: ({ id }) => isMatrixQuestion(id),
  answerer: { load: () => import("./question-answer.ts") },
};
