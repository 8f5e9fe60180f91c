/**
 * Thirty readers' questions, asked through the functions that the page uses. Those that claims can answer are answered with exactly these
 * claims; the others, about the record and the page itself, are listed.
 */
import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { isAnswered } from "../../src/graph/ask/answer-types.ts";
import { rootsOf } from "../../src/graph/hierarchy.ts";
import { findQuestion } from "../../src/graph/named-questions.ts";
import { notUnderstoodText } from "../../src/language/asking.ts";
import { questionTitle } from "../../src/language/questions.ts";
import { forum } from "../real-graph.ts";
import { answeredByThePage, listedQuestions } from "../thirty-questions.ts";
import { askedInWords } from "../thirty-questions-in-words.ts";

const ask = askOf(forum);
const claimsFor = (text: string): readonly string[] => {
  const answer = ask(text);
  if (!isAnswered(answer)) throw new Error(`${text}: ${notUnderstoodText(answer.why).en}`);
  return answer.claims.map(({ id }) => id as string).sort();
};

describe("asked in words", () => {
  test.each(askedInWords)("$number: $en", (question) => {
    expect(claimsFor(question.en)).toEqual(question.claims);
    expect(claimsFor(question.zh)).toEqual(question.claims);
  });
});

describe("selected from lists", () => {
  test.each(listedQuestions)("$number: $en", (listed) => {
    const question = findQuestion(listed.question);
    expect(question && questionTitle(question.id)).toEqual({ en: listed.en, zh: listed.zh });
    expect((question?.answer(forum).claims ?? []).map(({ id }) => id as string).sort()).toEqual(listed.claims);
  });
});

test("the list has thirty questions, answered by claims or by the page", () => {
  const numbers = [...askedInWords, ...listedQuestions].map(({ number }) => number);
  const all = new Set([...numbers, ...Object.keys(answeredByThePage).map(Number)]);
  expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

describe("by the graph itself", () => {
  test("6. the red lines of IDAIS-Beijing are five", () => {
    const lines = forum.claims
      .filter(({ relation, to }) => relation === "part-of" && to === "idais-beijing-statement")
      .map(({ from }) => from);
    expect([...new Set(lines)]).toHaveLength(5);
  });

  test("12. only one of MIT's subdomains is not covered", () => {
    const places = forum.nodes.filter(({ type, id }) => type === "category" && id.startsWith("mit-"));
    expect(places).toHaveLength(24);
    expect(places.filter(({ id }) => forum.claimsOf(id).length === 0).map(({ id }) => id)).toEqual(["mit-7-5"]);
  });

  test("21. regions differ in who represents them", () => {
    for (const institution of ["caict", "government-of-singapore", "inria", "chai"])
      expect(
        forum.claims.filter(({ to, relation }) => to === institution && relation === "affiliated-with").length,
        institution,
      ).toBeGreaterThan(0);
  });

  test("the top families contain every risk and proposal", () => {
    for (const type of ["risk", "proposal"] as const) expect(rootsOf(forum, type).length).toBeGreaterThan(0);
  });
});

/** 22, 28, 29 and 30 are answered by the page: dates and notes of documents, a locator's passage, the entry "about", the saved image. */
test("each question for the page names a page that has its answer", () => {
  expect(forum.nodes.filter(({ type, date }) => type === "document" && date !== undefined).length).toBeGreaterThan(3);
  expect(forum.claims.filter(({ locators }) => locators.length > 0).length).toBeGreaterThan(600);
});
