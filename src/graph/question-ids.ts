/** The ids of the named questions, apart from their answers: an address names them before the answers are loaded. */
import type { QuestionId } from "../model/question-facts.ts";

/** In the order in which they are listed: those of the first view first. */
export const questionIds = [
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
] as const satisfies readonly QuestionId[];

/** True for a question that the matrix answers better than the map alone: both are opened. */
export const isMatrixQuestion = (id: string): boolean => id === "who-proposed-what";
