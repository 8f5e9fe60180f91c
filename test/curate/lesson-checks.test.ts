/** Breaks each check of lessons once, in a data set of its own. */
import { describe, expect, test } from "vitest";
import { lessonFile, lessonYaml } from "../lesson/made-lesson.ts";
import { files, makeDataset, problemsOf, type TestDataset } from "./made-dataset.ts";

type Code = Parameters<typeof problemsOf>[1];

function withLesson(text = lessonYaml): TestDataset {
  const dataset = makeDataset();
  dataset.write(lessonFile, text);
  return dataset;
}

/** The line, from 1, that has a text first. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;

test("a valid lesson raises nothing, and compiles", () => {
  const { problems, lessons } = withLesson().checkWithTranscript();
  expect(problems).toEqual([]);
  expect(lessons.map(({ id, steps }) => [id, steps.length])).toEqual([["first", 8]]);
});

test("a data set needs no lessons", () => {
  expect(makeDataset().checkWithTranscript().lessons).toEqual([]);
});

interface Case {
  readonly code: Code;
  readonly when: string;
  /** Replaced by `after`; the finding is on the line of `after`, or of `at` where that is given. */
  readonly before: string;
  readonly after: string;
  readonly at?: string;
  /** Part of the English message. */
  readonly says: string;
}

const cases: readonly Case[] = [
  { code: "value-missing", when: "a language is missing", before: ", zh: 看图 }", after: " }", at: "{ en: Look }", says: "“zh”" },
  {
    code: "english-with-han",
    when: "an English text has Chinese",
    before: "Guess the verb.",
    after: "Guess 动词.",
    says: "Translate it",
  },
  {
    code: "chinese-without-han",
    when: "a Chinese text has none",
    before: "zh: 猜动词。",
    after: "zh: Guess.",
    says: "no Chinese characters",
  },
  {
    code: "value-unlisted",
    when: "a step asks in an unknown way",
    before: "kind: poll",
    after: "kind: pol",
    says: "Did you mean “poll”?",
  },
  { code: "key-unknown", when: "a field of a question is misspelt", before: "hides: edge", after: "hide: edge", says: "“hides”" },
  { code: "minutes-form", when: "minutes are not whole", before: "minutes: 30", after: "minutes: 29.5", says: "whole number" },
  { code: "lesson-minutes", when: "the minutes do not add up", before: "minutes: 30", after: "minutes: 34", says: "take 30 minutes" },
  {
    code: "lesson-step-twice",
    when: "two steps have one id",
    before: "- id: talk",
    after: "- id: vote",
    at: "- id: vote\n    minutes: 3\n    title: { en: Talk",
    says: "Choose another id",
  },
  {
    code: "lesson-address",
    when: "a view names no node",
    before: 'view: "node=pause"',
    after: 'view: "node=pauze"',
    says: "Did you mean “pause”?",
  },
  {
    code: "lesson-address",
    when: "a view has a part that no address has",
    before: 'view: "pair=ada~disinformation"',
    after: 'view: "pair=ada~disinformation&zoom=3"',
    says: "“zoom=3”",
  },
  {
    code: "lesson-address",
    when: "a link leads nowhere",
    before: "有人主张*暂停*，见[图](#node=pause)。",
    after: "有人主张*暂停*，见[图](#node=paus)。",
    says: "Did you mean “pause”?",
  },
  { code: "lesson-html", when: "a text has HTML", before: "Guess the verb.", after: "Guess <b>the</b> verb.", says: "“<b>”" },
  {
    code: "lesson-html",
    when: "a note has an entity",
    before: "notes: { en: It is Ada.",
    after: 'notes: { en: "It is&nbsp;Ada."',
    says: "&nbsp;",
  },
  { code: "lesson-markdown", when: "a text has a heading", before: "        - one", after: "        # one", at: "en: |-", says: "“#”" },
  {
    code: "lesson-markdown",
    when: "a text has a picture",
    before: "有人主张*暂停*，见[图]",
    after: "有人主张*暂停*，见![图]",
    says: "“![”",
  },
  {
    code: "lesson-link",
    when: "a link leads out of the page",
    before: "见[图](#node=pause)",
    after: "见[图](https://example.org)",
    says: "https://example.org",
  },
  {
    code: "node-unknown",
    when: "a hidden speaker is no node",
    before: "of: [ada]\n      answer",
    after: "of: [adda]\n      answer",
    says: "Did you mean “ada”?",
  },
  {
    code: "lesson-edge-unknown",
    when: "a hidden edge is none",
    before: "of: [ada~warns-of~disinformation]",
    after: "of: [ada~warns-of~disinformatio]",
    says: "Did you mean “ada~warns-of~disinformation”?",
  },
  { code: "lesson-no-number", when: "a claim has no number", before: "of: [ada-02]", after: "of: [ada-03]", says: "no “quantity”" },
  { code: "lesson-nothing-hidden", when: "nothing is hidden", before: "of: [ada-02]", after: "of: []", says: "nothing to predict" },
  {
    code: "lesson-hidden-not-in-view",
    when: "the view does not show what is hidden",
    before: 'view: "node=pause"',
    after: 'view: "node=little-scale"',
    at: "of: [ada]",
    says: "does not show it",
  },
  {
    code: "lesson-side-without-comparison",
    when: "a side is hidden where nothing is compared",
    before: 'view: "compare=ada.house-of-tests"',
    after: 'view: "node=pause"',
    at: "hides: side",
    says: "comparison",
  },
  {
    code: "lesson-address-tells",
    when: "the address names what is hidden",
    before: '      before: "node=disinformation"\n',
    after: "",
    at: 'view: "compare=ada',
    says: "Give “before”",
  },
  { code: "lesson-text-tells", when: "the question says the answer", before: "en: Who is it?", after: "en: Is it Ada?", says: "“Ada”" },
  {
    code: "lesson-text-tells",
    when: "a link names what is hidden",
    before: "text: { en: Somebody wants a pause.",
    after: 'text: { en: "[Somebody](#node=ada) wants a pause."',
    says: "Move it to “answer”",
  },
  {
    code: "lesson-text-tells",
    when: "a text says the number",
    before: "A pause has an end.",
    after: "It is for six months.",
    says: "“six months”",
  },
  {
    code: "claim-unknown",
    when: "a claim is unknown",
    before: "claims: [ada-02, ada-05]",
    after: "claims: [ada-02, ada-92]",
    says: "no claim “ada-92”",
  },
  {
    code: "lesson-answer-without-claim",
    when: "no claim bears out the answer",
    before: "answer: { en: Six months., zh: 六个月。 }\n      claims: [ada-02]",
    after: "answer: { en: Six months., zh: 六个月。 }\n      claims: []",
    at: "claims: []",
    says: "No claim bears out",
  },
  {
    code: "lesson-answer-elsewhere",
    when: "the claims are about something else",
    before: "answer: { en: It is Ada., zh: 是艾达。 }\n      claims: [ada-02]",
    after: "answer: { en: It is Ada., zh: 是艾达。 }\n      claims: [ada-05]",
    at: "claims: [ada-05]\n",
    says: "None of these claims",
  },
  {
    code: "lesson-claim-tells",
    when: "a claim that is listed before the reveal names what only the answer names",
    before: "claims: [ada-02, ada-03]",
    after: "claims: [ada-02, ada-05]",
    at: "claims: [ada-02, ada-05]\n    ask:\n      kind: choose",
    says: "gives the answer away",
  },
  {
    code: "lesson-after-lacks",
    when: "the view after the reveal lacks an end of an answer's claim",
    before: 'after: "pair=ada~disinformation"',
    after: 'after: "node=little-scale"',
    says: "does not show",
  },
  {
    code: "lesson-address",
    when: "the view after the reveal names no node",
    before: 'after: "pair=ada~disinformation"',
    after: 'after: "pair=ada~disinformatio"',
    says: "“after”",
  },
  { code: "lesson-right", when: "no option is right", before: ", right: true", after: "", at: "- { text: { en: Rain", says: "none is" },
  {
    code: "lesson-options",
    when: "there is one option",
    before: ', { en: "No", zh: 不要 }]',
    after: "]",
    at: "options: [{",
    says: "there is 1",
  },
];

describe("an error is reported with its line, what is wrong and the fix", () => {
  test.each(cases)("$code: $when", ({ code, before, after, at, says }) => {
    const dataset = withLesson();
    dataset.edit(lessonFile, before, after);
    const loaded = dataset.checkWithTranscript();
    const [problem] = problemsOf(loaded, code);
    expect(loaded.graph).toBeUndefined();
    expect(problem?.message.en).toContain(says);
    expect(problem?.message.zh).toMatch(/\p{Script=Han}/u);
    const text = dataset.read(lessonFile);
    expect(problem).toMatchObject({ file: lessonFile, severity: "error", line: lineOf(text, at ?? after) });
  });
});

test("a step may hide further nodes that its view does not show", () => {
  const dataset = withLesson();
  dataset.edit(lessonFile, "of: [ada]\n      answer", "of: [ada]\n      also: [house-of-tests]\n      answer");
  const { problems, lessons } = dataset.checkWithTranscript();
  expect(problems).toEqual([]);
  expect(lessons[0]?.steps[1]?.ask).toMatchObject({ hidden: { nodes: ["ada", "ada-talk", "house-of-tests"] } });
});

test("minutes may differ by a tenth", () => {
  const dataset = withLesson();
  dataset.edit(lessonFile, "minutes: 30", "minutes: 33");
  expect(dataset.checkWithTranscript().problems).toEqual([]);
});

test("a lesson needs a step, and a file name that is an id", () => {
  const dataset = makeDataset();
  const [head] = lessonYaml.split("steps:");
  dataset.write("graph-data/lessons/First_lesson.yaml", `${head}steps: []\n`);
  const loaded = dataset.checkWithTranscript();
  expect(problemsOf(loaded, "lesson-id")[0]?.message.en).toContain("First_lesson");
  expect(problemsOf(loaded, "lesson-empty")).toHaveLength(1);
});

test("a claim that was withdrawn bears nothing out, and the one that replaces it is named", () => {
  const dataset = withLesson();
  dataset.edit(
    files.claims,
    "claims:\n  - id: ada-05",
    `withdrawn:
  - id: ada-06
    from: ada
    relation: warns-of
    to: disinformation
    date: "2024-02-03"
    reason: { en: It was said twice., zh: 重复。 }
    replacedBy: [ada-03]
claims:
  - id: ada-05`,
  );
  dataset.edit(lessonFile, "claims: [ada-02, ada-05]", "claims: [ada-02, ada-06]");
  expect(problemsOf(dataset.checkWithTranscript(), "lesson-claim-withdrawn")[0]?.message.en).toContain("“ada-03”");
});
