/** A lesson that is made in the page is the very file that a curator writes. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editLesson, idOf, type LessonEdit, newLesson } from "../../src/lesson-file/edit-lesson.ts";
import { claimChoices, hidingChoices } from "../../src/lesson-file/lesson-choices.ts";
import { countUnwritten, stepAtLine } from "../../src/lesson-file/lesson-places.ts";
import { readLesson } from "../../src/lesson-file/read-lesson.ts";
import { readWrittenLesson } from "../../src/lesson-file/written-lesson.ts";
import { forum } from "../real-graph.ts";

const begun = newLesson({ en: "Red lines", zh: "红线" }, { en: "Everybody", zh: "所有人" }, { en: "Read", zh: "读懂" });
const withStep = editLesson(begun, {
  type: "add-step",
  title: { en: "Zeng Yi", zh: "曾毅" },
  view: "node=zeng-yi",
  claims: ["zeng-yi-41"],
});
const edits = (text: string, ...given: readonly LessonEdit[]): string => given.reduce(editLesson, text);
const text = (language: "en" | "zh", words: string): LessonEdit => ({
  type: "say",
  path: ["steps", 0, "text"],
  language,
  text: words,
  isFirst: language === "en",
});

test("a recorded view becomes a step that can be taught", () => {
  const { lesson, findings } = readLesson("red-lines.yaml", edits(withStep, text("en", "He *warns*."), text("zh", "他*警示*。")), forum);
  expect(findings).toEqual([]);
  expect(lesson).toMatchObject({
    id: "red-lines",
    minutes: 5,
    steps: [
      { id: "zeng-yi", view: "node=zeng-yi", text: { en: "He *warns*.", zh: "他*警示*。" }, claims: ["zeng-yi-41"], ask: { kind: "show" } },
    ],
  });
});

test("a text in one language stands for both, until the other has words of its own", () => {
  const said = edits(withStep, text("en", "One"));
  expect(readLesson("a.yaml", said, forum).lesson?.steps[0]?.text).toEqual({ en: "One", zh: "One" });
  const both = edits(said, text("zh", "一"), text("en", "Two"));
  expect(readLesson("a.yaml", both, forum).lesson?.steps[0]?.text).toEqual({ en: "Two", zh: "一" });
});

test("every way of asking can be set, and what is missing is said with its line", () => {
  const chosen = edits(
    withStep,
    { type: "ask", index: 0, kind: "choose" },
    { type: "add-option", index: 0 },
    { type: "mark-right", index: 0, option: 2 },
    { type: "remove-option", index: 0, option: 0 },
  );
  const { findings } = readLesson("a.yaml", chosen, forum);
  expect(findings.map(({ code }) => code)).toEqual(["lesson-answer-without-claim"]);
  expect(chosen.split("\n")[(findings[0]?.location.line ?? 0) - 1]).toContain("claims: []");
  const complete = edits(chosen, { type: "set", path: ["steps", 0, "ask", "claims"], value: ["zeng-yi-41"] });
  expect(readLesson("a.yaml", complete, forum).lesson?.steps[0]?.ask).toMatchObject({ kind: "choose", right: 1 });
  for (const kind of ["show", "poll", "discuss"] as const)
    expect(readLesson("a.yaml", edits(complete, { type: "ask", index: 0, kind }), forum).lesson?.steps[0]?.ask.kind).toBe(kind);
});

test("steps are moved and removed; their ids stay, and the minutes add up", () => {
  const two = edits(
    withStep,
    { type: "add-step", title: { en: "Zeng Yi", zh: "曾毅" }, view: "", claims: [] },
    { type: "move-step", from: 1, to: 0 },
  );
  expect(readLesson("a.yaml", two, forum).lesson).toMatchObject({ minutes: 10, steps: [{ id: "zeng-yi-2" }, { id: "zeng-yi" }] });
  expect(readLesson("a.yaml", edits(two, { type: "remove-step", index: 0 }), forum).lesson).toMatchObject({
    minutes: 5,
    steps: [{ id: "zeng-yi" }],
  });
});

describe("a lesson written by a curator", () => {
  const written = readFileSync("graph-data/lessons/red-lines.yaml", "utf8");

  test("keeps its comments, the order of its keys and all other lines when one value changes", () => {
    const changed = edits(written, { type: "set", path: ["steps", 0, "minutes"], value: 9 });
    const [before, after] = [written.split("\n"), changed.split("\n")];
    expect(after.length).toBe(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual(["    minutes: 9"]);
    expect(after[0]).toBe(before[0]);
  });

  test("is the same to the byte after an edit that changes nothing, and after an edit and its opposite", () => {
    const title: LessonEdit = {
      type: "set",
      path: ["steps", 0, "minutes"],
      value: readLesson("a.yaml", written, forum).lesson?.steps[0]?.minutes ?? 0,
    };
    expect(edits(written, title)).toBe(written);
    expect(edits(written, { type: "set", path: ["steps", 0, "minutes"], value: 99 }, title)).toBe(written);
  });
});

test("text with an error of syntax is left as it is, and the line of the error is said", () => {
  const broken = `${withStep}  - [`;
  expect(editLesson(broken, text("en", "x"))).toBe(broken);
  expect(readLesson("a.yaml", broken, forum).findings[0]?.code).toBe("yaml-syntax");
});

test("steps whose ids the graph no longer has are said, with the nearest that it has", () => {
  const old = edits(withStep, { type: "set", path: ["steps", 0, "view"], value: "node=zeng-yii" });
  expect(readLesson("a.yaml", old, forum).findings).toMatchObject([{ code: "lesson-address", value: "zeng-yii", nearest: "zeng-yi" }]);
});

test("any words survive being written and read", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((words) => words.trim() === words && !/[\p{C}]/u.test(words)),
      (words) => {
        const said = edits(withStep, { type: "say", path: ["steps", 0, "title"], language: "en", text: words, isFirst: true });
        expect(edits(said, { type: "say", path: ["steps", 0, "title"], language: "en", text: words, isFirst: true })).toBe(said);
        expect(said).toContain("steps:");
        expect(readLesson("a.yaml", said, forum).findings.filter(({ code }) => code.startsWith("yaml"))).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});

test("ids are made of the Latin words of a title", () => {
  expect(idOf("Qui a proposé quoi ? 谁")).toBe("qui-a-propose-quoi");
  expect(idOf("红线")).toBe("");
});

test("what nobody has written takes the words of the other language; in a form, a line is that of its step", () => {
  const fresh = newLesson({ en: "New lesson", zh: "新课程" }, { en: "Everybody", zh: "所有人" }, { en: "Read", zh: "读懂" });
  const titled = editLesson(fresh, { type: "say", path: ["title"], language: "en", text: "What Zeng Yi fears", isFirst: true });
  expect(titled).toContain('zh: "What Zeng Yi fears"');
  const two = edits(withStep, { type: "add-step", title: { en: "B", zh: "乙题" }, view: "", claims: [] });
  const lineOf = (words: string): number => two.split("\n").findIndex((line) => line.includes(words)) + 1;
  expect([lineOf("audience"), lineOf("node=zeng-yi"), lineOf("乙题")].map((line) => stepAtLine(two, line))).toEqual([undefined, 1, 2]);
  expect(countUnwritten(readWrittenLesson(two))).toBe(2);
});

test("a form offers what a view shows: speakers, lines, claims and those with a number", () => {
  const ids = (choices: readonly { readonly id: string }[]) => choices.map(({ id }) => id);
  const view = "node=red-line-is-not-a-halt";
  expect(ids(hidingChoices(forum, view, "speaker", "en"))).toEqual(["mark-nitzberg"]);
  expect(hidingChoices(forum, view, "edge", "en")[0]?.text).toBe("Mark Nitzberg – argues – A red line is no call for a halt");
  expect(ids(claimChoices(forum, view, "zh"))).toContain("nitzberg-36");
  expect(hidingChoices(forum, view, "number", "en")).toEqual([]);
  expect(ids(hidingChoices(forum, "compare=zhang-ya-qin.zeng-yi", "side", "en")).sort()).toEqual(["zeng-yi", "zhang-ya-qin"]);
  expect(claimChoices(forum, "", "en")).toEqual([]);
});
