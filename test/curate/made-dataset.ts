/** Makes a small data set of invented people in a folder of its own, for a test to break in one place. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type LoadedGraph, loadGraph, type Problem } from "../../src/curate/load-graph.ts";

const transcript = [
  "主持人：欢迎来到测试之家。下面有请测试之家的艾达发言。",
  "谢谢主持人。我认为应当暂停训练六个月。虚假信息是很大的风险！",
  "我们还造了一把叫小秤的工具。好，今天就到这里。我来问一句，谁来付这笔钱？大家都不说话。",
].join("\n");

const sha256 = createHash("sha256").update(transcript).digest("hex");

export const files = {
  source: "graph-data/sources/house.yaml",
  people: "graph-data/nodes/person.yaml",
  ideas: "graph-data/nodes/risk.yaml",
  claims: "graph-data/claims/01-ada.yaml",
  layout: "graph-data/layout/positions.txt",
  verified: "graph-data/verified.txt",
} as const;

const texts: Readonly<Record<string, string>> = {
  [files.source]: `id: house
title: { en: House of tests, zh: 测试之家论坛 }
date: "2024-01-02"
place: { en: Nowhere, zh: 乌有乡 }
sha256: ${sha256}
lines: 3
sessions:
  - id: ada-talk
    name: { en: Keynote by Ada, zh: 艾达主旨演讲 }
    summary: { en: Ada speaks., zh: 艾达发言。 }
    turns:
      - { id: host-1, at: 1, speaker: grace, kind: hosting, basis: named, confidence: certain }
      - { id: ada, at: 2, speaker: ada, kind: speech, basis: introduced, confidence: certain }
      - id: host-2
        at: { line: 3, phrase: 我来问一句 }
        speaker: grace
        kind: question
        basis: inferred
        confidence: likely
        why: { en: The host asks., zh: 主持人提问。 }
corrections:
  - { line: 3, heard: 小秤, meant: 小称, confidence: likely, why: { en: A homophone., zh: 同音。 } }
`,
  [files.people]: `type: person
nodes:
  - id: ada
    name: { en: Ada Example, zh: 艾达 }
    summary: { en: A maker of tests., zh: 写测试的人。 }
    aliases:
      - { text: 艾达, lines: [1] }
    formerIds: [ada-old]
  - id: grace
    name: { en: Grace Sample, zh: 格蕾丝 }
    summary: { en: The host., zh: 主持人。 }
    identity: likely
`,
  "graph-data/nodes/institution.yaml": `type: institution
nodes:
  - id: house-of-tests
    name: { en: House of Tests, zh: 测试之家 }
    summary: { en: A house., zh: 一座房子。 }
    country: INT
`,
  [files.ideas]: `type: risk
nodes:
  - id: disinformation
    name: { en: Disinformation, zh: 虚假信息 }
    summary: { en: False words., zh: 不实之言。 }
`,
  "graph-data/nodes/proposal.yaml": `type: proposal
nodes:
  - id: pause
    name: { en: Pause, zh: 暂停训练 }
    summary: { en: Stop for a while., zh: 停一停。 }
`,
  "graph-data/nodes/tool.yaml": `type: tool
nodes:
  - id: little-scale
    name: { en: LittleScale, zh: LittleScale }
    sameName: true
    summary: { en: It weighs., zh: 一把小秤。 }
`,
  [files.claims]: `source: house
session: ada-talk
complete: true
turns:
  - turn: host-1
    claims:
      - id: ada-01
        from: ada
        relation: affiliated-with
        to: house-of-tests
        standing: reported
        statement: { en: Grace says that Ada works at House of Tests., zh: 格蕾丝说艾达来自测试之家。 }
        locators:
          - { line: 1, phrase: 有请测试之家的艾达 }
  - turn: ada
    claims:
      - id: ada-02
        from: ada
        relation: proposes
        to: pause
        standing: stated
        statement: { en: Ada wants a pause of six months., zh: 艾达主张暂停六个月。 }
        locators:
          - { line: 2, phrase: 应当暂停训练 }
        addressees: [developer]
        quantity: { en: six months, zh: 六个月 }
      - id: ada-03
        from: ada
        relation: warns-of
        to: disinformation
        standing: stated
        statement: { en: Ada fears disinformation., zh: 艾达担心虚假信息。 }
        locators:
          - { line: 2, phrase: 虚假信息是 }
      - id: ada-04
        from: house-of-tests
        relation: developed
        to: little-scale
        standing: stated
        statement: { en: The house built a scale., zh: 测试之家造了一把秤。 }
        locators:
          - { line: 3, phrase: 叫小秤的工具 }
    declared:
      - { line: 2, phrase: 谢谢主持人, reason: hosting }
      - { line: 3, phrase: 今天就到这里, reason: hosting }
claims:
  - id: ada-05
    from: pause
    relation: mitigates
    to: disinformation
    standing: inferred
    statement: { en: A pause would lower disinformation., zh: 暂停可减少虚假信息。 }
    why: { en: Both are said in one breath., zh: 二者相继说出。 }
`,
  [files.layout]: `ada 0 0
ada-talk 10 0
disinformation 20 0
grace 30 0
house-of-tests 40 0
little-scale 50 0
pause 60 0
`,
};

export interface TestDataset {
  readonly root: string;
  /** Path of the transcript, outside the root. */
  readonly transcript: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces the first occurrence of a text in a file; throws where there is none. */
  edit(file: string, before: string, after: string): void;
  check(): LoadedGraph;
  checkWithTranscript(): LoadedGraph;
}

/** Writes a valid data set; its folder is removed when the test ends. */
export function makeDataset(): TestDataset {
  const folder = mkdtempSync(join(tmpdir(), "dataset-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, "project");
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  for (const [file, text] of Object.entries(texts)) write(file, text);
  const path = join(folder, "heard.txt");
  writeFileSync(path, transcript);
  return {
    root,
    transcript: path,
    read,
    write,
    edit(file, before, after) {
      const text = read(file);
      if (!text.includes(before)) throw new Error(`${file} does not say: ${before}`);
      write(
        file,
        text.replace(before, () => after),
      );
    },
    check: () => loadGraph(root),
    checkWithTranscript: () => loadGraph(root, { transcript: path }),
  };
}

/** The problems with one code. */
export const problemsOf = ({ problems }: LoadedGraph, code: Problem["code"]): readonly Problem[] =>
  problems.filter((problem) => problem.code === code);
