/** A named question; its answer is highlighted on the map and written out in the sidebar. */
import { matrixQuestion, questionIds } from "../model/question-ids.ts";
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
    const question = questionIds.find((known) => known === id);
    return question && words.namedQuestions.title[question];
  },
  isMatrix: ({ id }) => id === matrixQuestion,
  answerer: {
    async load(graph) {
      const { findQuestion } = await import("../graph/named-questions.ts");
      return { answer: ({ id }) => findQuestion(id)?.answer(graph) };
    },
  },
};
