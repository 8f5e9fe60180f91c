import { expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { isAnswered } from "../../src/graph/ask/answer-types.ts";
import { conceptGraph } from "../../src/graph/concept-graph.ts";
import { exampleQuestions, exampleSpeaker, sourceTexts } from "../../src/graph/source-texts.ts";
import { notUnderstoodText } from "../../src/language/asking.ts";
import type { BuiltSource, NodeId } from "../../src/model/built.ts";
import { forum } from "../real-graph.ts";
import { tinyBuilt } from "./tiny.ts";

const built = tinyBuilt({ nodes: [{ id: "ada", type: "person", name: { en: "Ada Bright", zh: "艾达" } }] });
const [given] = built.sources as readonly [BuiltSource];
const graphWith = (...sources: readonly BuiltSource[]) => conceptGraph({ ...built, sources });
const notice = { en: "Made up.", zh: "虚构。" };

test("texts of several sources are listed, each once; without any there are none", () => {
  expect(sourceTexts(graphWith({ ...given, notice }, given, { ...given, notice }), "notice")).toEqual([notice]);
  expect(sourceTexts(graphWith(), "notice")).toEqual([]);
  expect(exampleQuestions(graphWith(given))).toEqual([]);
});

test("a text that is no question is answered with examples, of a person if the source names one", () => {
  const saidOf = (...sources: readonly BuiltSource[]) => {
    const answer = askOf(graphWith(...sources))("xyzzy");
    return isAnswered(answer) ? undefined : notUnderstoodText(answer.why);
  };
  const named = saidOf({ ...given, exampleSpeaker: "ada" as NodeId });
  expect(named?.en).toContain("“what did Ada Bright say about …”");
  expect(named?.zh).toContain("“艾达关于……说了什么”");
  expect(saidOf(given)?.en).toContain("“what did … say about …”");
});

test("every example of the real graph is understood and has an answer, in both languages", () => {
  const ask = askOf(forum);
  expect(exampleSpeaker(forum)).toBeDefined();
  expect(exampleQuestions(forum).length).toBeGreaterThan(3);
  for (const text of exampleQuestions(forum).flatMap(({ en, zh }) => [en, zh])) {
    const answer = ask(text);
    expect([text, isAnswered(answer) && answer.claims.length > 0]).toEqual([text, true]);
  }
});
