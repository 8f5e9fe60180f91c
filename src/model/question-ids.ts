/** The ids of the named questions, which addresses hold; their answers are loaded when one is asked. */
import type { QuestionId } from "./question-facts.ts";

export const questionIds: readonly QuestionId[] = [
  "who-proposed-what",
  "red-lines",
  "shared-risks",
  "answers-to-risks",
  "where-they-part",
  "common-ground",
  "lone-risks",
  "unanswered-risks",
  "proposals-without-risk",
  "lines-without-risk",
  "untouched-categories",
];

/** The question that the matrix answers better than the map alone: both are opened. */
export const matrixQuestion: QuestionId = "who-proposed-what";
