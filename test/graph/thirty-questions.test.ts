/**
 * Thirty readers' questions, asked through the functions that the page asks: what claims can answer is answered with exactly these claims.
 * The rest, about the record and the page itself, is said to be so.
 */
import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask.ts";
import { isAsked } from "../../src/graph/asked.ts";
import { topsOf } from "../../src/graph/layers.ts";
import { findQuestion } from "../../src/graph/questions.ts";
import { forum } from "../forum-graph.ts";
import { answeredByThePage, askedInWords, chosenFromLists, claimsOf } from "../thirty-questions.ts";

const ask = askOf(forum);
const claimsFor = (text: string): readonly string[] => {
  const answer = ask(text);
  if (!isAsked(answer)) throw new Error(`${text}: ${answer.why.en}`);
  return answer.claims.map(({ id }) => id as string).sort();
};

describe("asked in words", () => {
  test.each(askedInWords)("$number: $en", (question) => {
    expect(claimsFor(question.en)).toEqual(claimsOf(question, forum));
    expect(claimsFor(question.zh)).toEqual(claimsOf(question, forum));
  });
});

describe("chosen from lists", () => {
  test.each(chosenFromLists)("$number: $en", (chosen) => {
    const question = findQuestion(chosen.question);
    expect(question?.title).toEqual({ en: chosen.en, zh: chosen.zh });
    expect((question?.answer(forum).claims ?? []).map(({ id }) => id as string).sort()).toEqual(claimsOf(chosen, forum));
  });
});

test("the list is whole: thirty questions, by claims or by the page", () => {
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

  test("21. how regions differ: who stands for each of them in the room", () => {
    for (const institution of ["caict", "government-of-singapore", "inria", "chai"])
      expect(
        forum.claims.filter(({ to, relation }) => to === institution && relation === "affiliated-with").length,
        institution,
      ).toBeGreaterThan(0);
  });

  test("the families that a reader starts with hold every risk and proposal", () => {
    for (const type of ["risk", "proposal"] as const) expect(topsOf(forum, type).length).toBeGreaterThan(0);
  });
});

/** 22, 28, 29 and 30 are answered by the page: dates and notes of documents, a locator's passage, the entry "about", the saved image. */
test("what the page answers is there to be answered", () => {
  expect(forum.nodes.filter(({ type, date }) => type === "document" && date !== undefined).length).toBeGreaterThan(3);
  expect(forum.claims.filter(({ locators }) => locators.length > 0).length).toBeGreaterThan(600);
});

/** Each beside a near twin that the transcript does answer. */
const unanswerable: readonly (readonly [string, string])[] = [
  ["who proposed a pause in training", "who proposed a fixed share of AI investment for safety"],
  ["who warned of climate change", "who warned of unequal quality across regions"],
  ["who opposed third-party testing", "who proposed third-party testing"],
  ["Dawn Song draws", "Zeng Yi draws"],
  ["who signed the EU AI Act", "who signed the IDAIS-Beijing statement"],
  ["what lowers copyright conflict", "what lowers AI race"],
  ["红线 by Wei Kai", "红线 by Zeng Yi"],
  ["谁 质疑 存在性风险", "谁 警示 existential-risk"],
  ["proposals by Huang Minlie", "proposals by Xiong Deyi"],
  ["who built ChatGPT", "who built GPT-2"],
];

describe("what the transcript cannot answer returns nothing, and its near twin something", () => {
  test.each(unanswerable)("%s / %s", (without, withClaims) => {
    const answer = ask(without);
    expect(isAsked(answer) ? answer.claims.map(({ id }) => id) : []).toEqual([]);
    expect(claimsFor(withClaims).length).toBeGreaterThan(0);
  });
});
