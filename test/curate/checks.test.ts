/** Breaks each check once, in a data set of its own; `sound.test.ts` has the data set that breaks none. */
import { expect, test } from "vitest";
import { files, makeDataset, problemsOf, type TestDataset } from "./made-dataset.ts";

interface Case {
  readonly code: Parameters<typeof problemsOf>[1];
  readonly when: string;
  readonly breakRule: (dataset: TestDataset) => void;
  /** Part of the English message. */
  readonly says: string;
  readonly at?: { readonly file: string; readonly line?: number; readonly column?: number };
  readonly severity?: "warning";
}

const edit =
  (file: string, before: string, after: string) =>
  (dataset: TestDataset): void =>
    dataset.edit(file, before, after);

/** A list of withdrawn claims, for the claims file. */
const withdrawn = `withdrawn:
  - id: ada-06
    from: ada
    relation: warns-of
    to: disinformation
    date: "2024-02-03"
    reason: { en: It was said twice., zh: 重复。 }
    replacedBy: [ada-03]
`;

/** A family whose child corresponds to another part of a taxonomy than its parent. */
function contradictCrosswalk(dataset: TestDataset): void {
  const category = (id: string, code: string): string => `  - id: ${id}
    name: { en: Kind ${code}, zh: 类别 ${code} }
    summary: { en: A kind of risk., zh: 一类风险。 }
    taxonomy: Book of Risks
    code: "${code}"
    reference: { title: Book of Risks, year: 2023 }
`;
  dataset.write("graph-data/nodes/category.yaml", `type: category\nnodes:\n${category("kind-1-2", "1.2")}${category("kind-3-1", "3.1")}`);
  dataset.edit(
    files.ideas,
    "nodes:\n",
    "nodes:\n  - id: deepfakes\n    name: { en: Deepfakes, zh: 深度伪造 }\n    summary: { en: False pictures., zh: 伪造的图像。 }\n",
  );
  const claim = (number: number, from: string, relation: string, to: string): string => `  - id: ada-0${number}
    from: ${from}
    relation: ${relation}
    to: ${to}
    standing: inferred
    statement: { en: One belongs to the other., zh: 二者相属。 }
    why: { en: By their names., zh: 据名称。 }
${relation === "maps-to" ? "    match: close\n" : ""}`;
  const claims = [
    claim(6, "deepfakes", "part-of", "disinformation"),
    claim(7, "deepfakes", "maps-to", "kind-1-2"),
    claim(8, "disinformation", "maps-to", "kind-3-1"),
  ];
  dataset.edit(files.claims, "claims:\n  - id: ada-05", `claims:\n${claims.join("")}  - id: ada-05`);
}

const cases: readonly Case[] = [
  {
    code: "family-crosswalk",
    when: "a child and its parent correspond to different parts of a taxonomy",
    breakRule: contradictCrosswalk,
    says: "in Book of Risks it corresponds to 1 and its parent to 3",
    severity: "warning",
  },
  {
    code: "confidence-note",
    when: "a claim is unsure and no note says why",
    breakRule: edit(files.claims, "relation: proposes", "relation: proposes\n        confidence: unsure"),
    says: "needs a “note”",
  },
  {
    code: "id-twice",
    when: "two nodes have one id, be they of different types",
    breakRule: edit(files.ideas, "- id: disinformation", "- id: ada"),
    says: "graph-data/nodes/person.yaml:3",
    at: { file: files.ideas, line: 3, column: 9 },
  },
  {
    code: "id-twice",
    when: "a node has the id of a session of the programme",
    breakRule: edit(files.ideas, "- id: disinformation", "- id: ada-talk"),
    says: "graph-data/sources/house.yaml:8",
  },
  { code: "id-twice", when: "two claims have one id", breakRule: edit(files.claims, "ada-03", "ada-02"), says: "01-ada.yaml:17" },
  {
    code: "id-twice",
    when: "a claim has the id of a withdrawn one",
    breakRule: edit(files.claims, "claims:\n  - id: ada-05", `${withdrawn.replace("ada-06", "ada-03")}claims:\n  - id: ada-05`),
    says: "ada-03",
  },
  {
    code: "claim-unknown",
    when: "a withdrawn claim is replaced by one that does not exist",
    breakRule: edit(files.claims, "claims:\n  - id: ada-05", `${withdrawn.replace("ada-03]", "ada-93]")}claims:\n  - id: ada-05`),
    says: "ada-03",
  },
  { code: "id-twice", when: "two turns have one id", breakRule: edit(files.source, "- id: host-2", "- id: host-1"), says: "host-1" },
  {
    code: "id-formerly",
    when: "a new node takes a former id",
    breakRule: edit(files.ideas, "- id: disinformation", "- id: ada-old"),
    says: "is a former id of “ada”",
  },
  {
    code: "node-unknown",
    when: "a claim's end is misspelt",
    breakRule: edit(files.claims, "to: disinformation", "to: disinformtion"),
    says: "Did you mean “disinformation”?",
    at: { file: files.claims, line: 30, column: 13 },
  },
  {
    code: "node-unknown",
    when: "a turn's speaker is no node",
    breakRule: edit(files.source, "speaker: ada", "speaker: zebedee"),
    says: "“speaker” names “zebedee”",
  },
  {
    code: "node-unknown",
    when: "a candidate is no node",
    breakRule: edit(files.people, "identity: likely", "identity: likely\n    candidates: [adda]"),
    says: "Did you mean “ada”?",
  },
  {
    code: "node-former",
    when: "a former id is still written",
    breakRule: edit(files.claims, "from: ada\n        relation: proposes", "from: ada-old\n        relation: proposes"),
    says: "Write “ada”",
    severity: "warning",
  },
  {
    code: "source-unknown",
    when: "a talk names no source",
    breakRule: edit(files.claims, "source: house", "source: hose"),
    says: "“house”?",
  },
  {
    code: "session-unknown",
    when: "a talk names no session",
    breakRule: edit(files.claims, "session: ada-talk", "session: ada-tolk"),
    says: "“ada-talk”?",
  },
  {
    code: "turn-unknown",
    when: "claims stand under no turn",
    breakRule: edit(files.claims, "turn: host-1", "turn: hots-1"),
    says: "“host-1”?",
  },
  {
    code: "claim-prefix",
    when: "a claim's id has another talk's name",
    breakRule: edit(files.claims, "id: ada-02", "id: grace-02"),
    says: "“ada-nn” or “ada-talk-nn”",
  },
  {
    code: "claim-id-form",
    when: "a claim's id has no number",
    breakRule: edit(files.claims, "id: ada-02", "id: ada"),
    says: "write <talk>-<nn>",
  },
  {
    code: "relation-joins",
    when: "a relation joins what it may not",
    breakRule: edit(files.claims, "relation: warns-of", "relation: proposes"),
    says: "“ada” is a person, “disinformation” a risk. Did you mean",
    at: { file: files.claims, line: 29, column: 19 },
  },
  {
    code: "relation-joins",
    when: "a claim is the wrong way round",
    breakRule: edit(
      files.claims,
      "from: pause\n    relation: mitigates\n    to: disinformation",
      "from: disinformation\n    relation: mitigates\n    to: pause",
    ),
    says: "Swap “from” and “to”?",
  },
  {
    code: "relation-compiled",
    when: "a claim is written that is compiled from turns",
    breakRule: edit(files.claims, "relation: affiliated-with\n        to: house-of-tests", "relation: spoke-in\n        to: ada-talk"),
    says: "Remove the claim",
  },
  {
    code: "institution-role",
    when: "an institution works at another",
    breakRule: edit(
      files.claims,
      "from: ada\n        relation: affiliated-with",
      "from: house-of-tests\n        relation: affiliated-with",
    ),
    says: "Write “role: member”",
  },
  {
    code: "claim-field",
    when: "a claim has another relation's field",
    breakRule: edit(files.claims, "relation: proposes", "relation: supports"),
    says: "“supports” has no field “addressees”; it belongs to proposes.",
    at: { file: files.claims, line: 25, column: 9 },
  },
  {
    code: "node-field",
    when: "a node has another type's field",
    breakRule: edit(files.ideas, "    summary:", "    country: CN\n    summary:"),
    says: "A node of type risk has no field “country”; it belongs to institution.",
  },
  {
    code: "standing-locators",
    when: "a stated claim has no locator",
    breakRule: edit(files.claims, "        locators:\n          - { line: 2, phrase: 虚假信息是 }\n", ""),
    says: "A stated claim needs at least one locator",
  },
  {
    code: "standing-turn",
    when: "a stated claim stands under no turn",
    breakRule: edit(files.claims, "standing: inferred", "standing: stated"),
    says: "listed under the turn",
  },
  {
    code: "standing-why",
    when: "an inferred claim has no reason",
    breakRule: edit(files.claims, "    why: { en: Both are said in one breath., zh: 二者相继说出。 }\n", ""),
    says: "needs a “why”",
  },
  {
    code: "standing-reference",
    when: "an external claim has no reference",
    breakRule: edit(files.claims, "standing: inferred", "standing: external"),
    says: "needs a “reference”",
  },
  {
    code: "standing-no-locators",
    when: "an external claim points into the transcript",
    breakRule: edit(files.claims, "standing: reported", "standing: external"),
    says: "cannot have locators",
  },
  {
    code: "standing-no-turn",
    when: "an external claim stands under a turn",
    breakRule: edit(files.claims, "standing: reported", "standing: external"),
    says: "does not belong to a turn",
  },
  {
    code: "subject-not-speaker",
    when: "a stated claim speaks for somebody else",
    breakRule: edit(files.claims, "from: ada\n        relation: warns-of", "from: grace\n        relation: warns-of"),
    says: "“grace” does not speak in “ada” (“ada” does)",
    at: { file: files.claims, line: 28, column: 15 },
  },
  {
    code: "reported-own",
    when: "a speaker's own words are called reported",
    breakRule: edit(
      files.claims,
      "relation: warns-of\n        to: disinformation\n        standing: stated",
      "relation: warns-of\n        to: disinformation\n        standing: reported",
    ),
    says: "stated rather than reported",
    severity: "warning",
  },
  {
    code: "speaker-type",
    when: "an institution is said to speak",
    breakRule: edit(files.source, "speaker: ada,", "speaker: house-of-tests,"),
    says: "“house-of-tests” is an institution",
  },
  {
    code: "turn-why",
    when: "a turn is not sure and does not say why",
    breakRule: edit(files.source, "        why: { en: The host asks., zh: 主持人提问。 }\n", ""),
    says: "how the speaker is known",
  },
  {
    code: "turn-same-start",
    when: "two turns begin at one place",
    breakRule: edit(files.source, "at: 2", "at: 1"),
    says: "begin at the same place",
  },
  {
    code: "lines-without-turn",
    when: "the first line belongs to no turn",
    breakRule: edit(files.source, "at: 1,", "at: 2,"),
    says: "come before the first turn",
  },
  {
    code: "line-beyond",
    when: "a locator is past the last line",
    breakRule: edit(files.claims, "line: 1,", "line: 9,"),
    says: "“house” has 3 lines",
  },
  {
    code: "line-beyond",
    when: "an alias is past the last line",
    breakRule: edit(files.people, "lines: [1]", "lines: [9]"),
    says: "no line 9",
  },
  {
    code: "line-form",
    when: "a line is no whole number",
    breakRule: edit(files.people, "lines: [1]", "lines: [0]"),
    says: "whole number from 1",
  },
  {
    code: "chinese-without-han",
    when: "a Chinese statement is English",
    breakRule: edit(files.claims, "zh: 艾达担心虚假信息。", "zh: Ada is afraid."),
    says: "“statement” has no Chinese character",
  },
  {
    code: "english-with-han",
    when: "an English statement has Chinese in it",
    breakRule: edit(files.claims, "Ada fears disinformation.", "Ada fears 虚假信息."),
    says: "“虚假信息”",
  },
  {
    code: "text-same",
    when: "a statement is the same in both languages",
    breakRule: edit(files.claims, "zh: 艾达担心虚假信息。", "zh: Ada fears disinformation."),
    says: "the same in both languages",
  },
  {
    code: "text-same",
    when: "a name is the same and does not say so",
    breakRule: edit("graph-data/nodes/tool.yaml", "    sameName: true\n", ""),
    says: "sameName: true",
  },
  {
    code: "name-not-same",
    when: "a name says that it is the same and is not",
    breakRule: edit("graph-data/nodes/tool.yaml", "zh: LittleScale", "zh: 小秤"),
    says: "the names differ",
  },
  {
    code: "label-missing",
    when: "a name is too long to be drawn and has no label",
    breakRule: edit(files.ideas, "zh: 虚假信息 }\n    summary", "zh: 关于一切事情的虚假信息及其传播与应对 }\n    summary"),
    says: "needs a “label”",
  },
  {
    code: "name-twice",
    when: "two nodes of a type have one name",
    breakRule: edit(files.people, "en: Grace Sample", "en: ADA example"),
    says: "is also the name of “ada”",
  },
  {
    code: "name-alike",
    when: "two nodes of a type are called nearly the same",
    breakRule: edit(files.people, "en: Grace Sample", "en: Example of the Adas"),
    says: "Are they the same?",
    severity: "warning",
  },
  {
    code: "orphan",
    when: "a node is in no claim",
    breakRule: edit(
      files.ideas,
      "nodes:",
      "nodes:\n  - id: lonely\n    name: { en: Lonely, zh: 孤独 }\n    summary: { en: Alone., zh: 独自。 }",
    ),
    says: "No claim mentions “lonely”",
  },
  {
    code: "orphan-session",
    when: "a session of the programme has neither claim nor speaker",
    breakRule: edit(
      files.source,
      "corrections:",
      "  - id: other-talk\n    name: { en: Other, zh: 其他 }\n    summary: { en: Other., zh: 其他。 }\ncorrections:",
    ),
    says: "“other-talk”",
    severity: "warning",
  },
  {
    code: "place-missing",
    when: "a node has no place in the drawing",
    breakRule: edit(files.layout, "pause 60 0\n", ""),
    says: "pause. Run “npm run layout”",
    severity: "warning",
  },
  {
    code: "transcript-lines",
    when: "a source's line count is wrong",
    breakRule: edit(files.source, "lines: 3", "lines: 4"),
    says: "has 3 lines; “lines” says 4",
  },
];

test.each(cases)("$code is reported when $when", ({ code, breakRule, says, at = {}, severity = "error" }) => {
  const dataset = makeDataset();
  breakRule(dataset);
  const loaded = dataset.checkWithTranscript();
  const found = problemsOf(loaded, code);
  expect(found, loaded.problems.map((problem) => `${problem.code} ${problem.message.en}`).join("\n")).not.toHaveLength(0);
  expect(found.map((problem) => problem.message.en).join("\n")).toContain(says);
  expect(found[0]).toMatchObject({ ...at, severity });
  expect(found[0]?.message.zh).toMatch(/\p{Script=Han}/u);
  expect(loaded.graph === undefined).toBe(loaded.problems.some((problem) => problem.severity === "error"));
});

test("a claim that only a curator can make may not be stated", () => {
  const dataset = makeDataset();
  dataset.write(
    "graph-data/nodes/category.yaml",
    "type: category\nnodes:\n  - id: place-one\n    name: { en: Place one, zh: 第一处 }\n    summary: { en: One., zh: 一。 }\n",
  );
  dataset.edit(files.claims, "relation: warns-of\n        to: disinformation", "relation: maps-to\n        to: place-one");
  dataset.edit(files.claims, "from: ada\n        relation: maps-to", "from: disinformation\n        relation: maps-to");
  expect(problemsOf(dataset.checkWithTranscript(), "standing-always")[0]?.message.en).toContain("always inferred");
});

test("turns of a session that are not in the order of the text are reported", () => {
  const dataset = makeDataset();
  dataset.edit(files.source, "at: 2,", "at: 3,");
  dataset.edit(files.source, "at: { line: 3, phrase: 我来问一句 }", "at: { line: 2, phrase: 我认为应当 }");
  expect(problemsOf(dataset.checkWithTranscript(), "turn-order")[0]?.message.en).toContain("begins before “ada” (line 3)");
});

test("claims under a turn of another session are reported", () => {
  const dataset = makeDataset();
  const session = "  - id: other-talk\n    name: { en: Other, zh: 其他 }\n    summary: { en: Other., zh: 其他。 }\n    turns:\n";
  dataset.edit(files.source, "      - id: host-2", `${session}      - id: host-2`);
  dataset.edit(files.claims, "turn: host-1", "turn: host-2");
  expect(problemsOf(dataset.checkWithTranscript(), "turn-session")).toMatchObject([{ file: files.claims, line: 5 }]);
});

test("an institution that any claim joins the speaker to may be the subject of what the speaker states", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "from: ada\n        relation: warns-of", "from: house-of-tests\n        relation: warns-of");
  expect(dataset.checkWithTranscript().problems).toEqual([]);
});

test("an English text may quote a Han term that it declares", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "Ada fears disinformation.", "Ada fears 虚假信息.");
  dataset.edit(files.claims, "      - id: ada-03", "      - id: ada-03\n        terms: [虚假信息]");
  expect(dataset.checkWithTranscript().problems).toEqual([]);
});
