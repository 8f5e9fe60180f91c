/** The ids of the named questions are in a file of their own, which loads with the page. */
import { expect, test } from "vitest";
import { questions } from "../../src/graph/named-questions.ts";
import { matrixQuestion, questionIds } from "../../src/model/question-ids.ts";

test("the ids that addresses hold are those of the questions, in their order", () => {
  expect(questionIds).toEqual(questions.map(({ id }) => id));
  expect(questionIds).toContain(matrixQuestion);
});
