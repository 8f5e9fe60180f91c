/**
 * Thirty readers' questions, asked through the functions that the page asks: what claims can answer is answered with exactly these claims.
 * The rest, about the record and the page itself, is said to be so.
 */
import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { isAsked } from "../../src/graph/ask/answer-types.ts";
import { topsOf } from "../../src/graph/hierarchy.ts";
import { findQuestion } from "../../src/graph/named-questions.ts";
import { notUnderstoodText } from "../../src/language/asking.ts";
import { questionTitle } from "../../src/language/questions.ts";
import { forum } from "../real-graph.ts";
import { answeredByThePage, chosenFromLists } from "../thirty-questions.ts";
import { askedInWords } from "../thirty-questions-in-words.ts";

const ask = askOf(forum);
const claimsFor = (text: string): readonly string[] => {
  const answer = ask(text);
  if (!isAsked(answer)) throw new Error(`${text}: ${notUnderstoodText(answer.why).en}`);
  return answer.claims.map(({ id }) => id as string).sort();
};

describe("asked in words", () => {
  test.each(askedInWords)("$number: $en", (question) => {
    expect(claimsFor(question.en)).toEqual(question.claims);
    expect(claimsFor(question.zh)).toEqual(question.claims);
  });
});

describe("chosen from lists", () => {
  test.each(chosenFromLists)("$number: $en", (chosen) => {
    const question = findQuestion(chosen.question);
    expect(question && questionTitle(question.id)).toEqual({ en: chosen.en, zh: chosen.zh });
    expect((question?.answer(forum).claims ?? []).map(({ id }) => id as string).sort()).toEqual(chosen.claims);
  });
});

test("the list has thirty questions, answered by claims or by the page", () => {
  const numbers = [...askedInWords, ...chosenFromLists].map(({ number }) => number);
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

  test("12. the one subdomain of MIT's that the forum does not touch", () => {
    const places = forum.nodes.filter(({ type, id }) => type === "category" && id.startsWith("mit-"));
    expect(places).toHaveLength(24);
    expect(places.filter(({ id }) => forum.claimsOf(id).length === 0).map(({ id }) => id)).toEqual(["mit-7-5"]);
  });

  test("21. how regions differ: who represents each of them", () => {
    for (const institution of ["caict", "government-of-singapore", "inria", "chai"])
      expect(
        forum.claims.filter(({ to, relation }) => to === institution && relation === "affiliated-with").length,
        institution,
      ).toBeGreaterThan(0);
  });

  test("the top families contain every risk and proposal", () => {
    for (const type of ["risk", "proposal"] as const) expect(topsOf(forum, type).length).toBeGreaterThan(0);
  });
});

/** 22, 28, 29 and 30 are answered by the page: dates and notes of documents, a locator's passage, the entry "about", the saved image. */
test("each question for the page names a page that has its answer", () => {
  expect(forum.nodes.filter(({ type, date }) => type === "document" && date !== undefined).length).toBeGreaterThan(3);
  expect(forum.claims.filter(({ locators }) => locators.length > 0).length).toBeGreaterThan(600);
});
