/** The checks that need the transcript. */
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { offsetsOf, parseTranscript, sentencesIn } from "../../src/curate/transcript.ts";
import { editsBetween, findNearest } from "../../src/curated-file/nearest.ts";
import { files, makeDataset, problemsOf } from "./made-dataset.ts";

test("a phrase that is not on its line is reported with the nearest, and none of them replaces it", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "phrase: 应当暂停训练", "phrase: 应当停止训练");
  const loaded = dataset.checkWithTranscript();
  const [problem] = problemsOf(loaded, "phrase-missing");
  expect(problem).toMatchObject({ file: files.claims, line: 24, column: 32 });
  expect(problem?.message.en).toBe("“应当停止训练” is not on line 2. Nearest: line 2 “应当暂停训练”.");
  expect(loaded.locators).toEqual({ verified: 3, listed: 0, skipped: 1 });
});

test("a phrase that is on another line is reported with that line", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "{ line: 3, phrase: 叫小秤的工具 }", "{ line: 2, phrase: 叫小秤的工具 }");
  expect(problemsOf(dataset.checkWithTranscript(), "phrase-missing")[0]?.message.en).toContain("line 3 “叫小秤的工具”");
});

test("a phrase that occurs twice on its line is reported", () => {
  const dataset = makeDataset();
  const twice = "甲乙丙丁，甲乙丙丁。";
  writeFileSync(dataset.transcript, twice);
  dataset.edit(files.source, dataset.read(files.source).match(/sha256: \w+/)?.[0] ?? "", `sha256: ${parseTranscript("", twice).sha256}`);
  dataset.edit(files.claims, "{ line: 1, phrase: 有请测试之家的艾达 }", "{ line: 1, phrase: 甲乙丙丁 }");
  expect(problemsOf(dataset.checkWithTranscript(), "phrase-ambiguous")[0]?.message.en).toContain("occurs 2 times on line 1");
});

test("a phrase outside its turn is reported with the turn in which it is said", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "{ line: 3, phrase: 叫小秤的工具 }", "{ line: 3, phrase: 谁来付这笔钱 }");
  expect(problemsOf(dataset.checkWithTranscript(), "phrase-outside-turn")[0]?.message.en).toBe(
    "“谁来付这笔钱” (line 3) is outside turn “ada”, which covers 2–3. It is said in “host-2”.",
  );
});

test.each([
  ["虚假信", "text-short"],
  ["一二三四五六七八九十一二三四五六七八九十一", "text-long"],
] as const)("a locator's phrase has 4 to 20 characters: %s", (phrase, code) => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "phrase: 虚假信息是", `phrase: ${phrase}`);
  expect(problemsOf(dataset.checkWithTranscript(), code)).toHaveLength(1);
});

test("a turn that begins with a phrase that is not found is reported", () => {
  const dataset = makeDataset();
  dataset.edit(files.source, "phrase: 我来问一句", "phrase: 我来答一句");
  const loaded = dataset.checkWithTranscript();
  expect(problemsOf(loaded, "phrase-missing")).toMatchObject([{ file: files.source, line: 15 }]);
  expect(problemsOf(loaded, "phrase-outside-turn")).toEqual([]);
});

test("turns on one line must be listed in the order of the text", () => {
  const dataset = makeDataset();
  const [before, after] = ["at: 2, speaker: ada", 'at: { line: 3, phrase: "大家都不说话" }, speaker: ada'];
  dataset.edit(files.source, before, after);
  expect(problemsOf(dataset.checkWithTranscript(), "turn-order")[0]?.message.en).toContain("“host-2” begins before “ada”");
});

test("a wrong transcript is reported with both checksums, and verifies nothing", () => {
  const dataset = makeDataset();
  writeFileSync(dataset.transcript, "Something else.");
  const loaded = dataset.checkWithTranscript();
  const [problem] = problemsOf(loaded, "transcript-wrong");
  expect(problem).toMatchObject({ file: files.source, line: 5, severity: "error" });
  expect(problem?.message.en.match(/\b[0-9a-f]{64}\b/g)).toHaveLength(2);
  expect(loaded.locators).toEqual({ verified: 0, listed: 0, skipped: 4 });
});

test("an alias or a correction that is not on its line is reported", () => {
  const dataset = makeDataset();
  dataset.edit(files.people, "lines: [1]", "lines: [1, 2]");
  dataset.edit(files.source, "{ line: 3, heard: 小秤", "{ line: 2, heard: 小秤");
  const loaded = dataset.checkWithTranscript();
  expect(problemsOf(loaded, "alias-missing")[0]?.message.en).toBe("“艾达” is not on line 2. It is on line 1.");
  expect(problemsOf(loaded, "correction-missing")[0]?.message.en).toContain("It is on line 3.");
});

test("in a complete talk, an open sentence is reported with its line and its first twelve characters", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "      - { line: 3, phrase: 今天就到这里, reason: hosting }\n", "");
  const found = problemsOf(dataset.checkWithTranscript(), "sentence-open");
  expect(found).toMatchObject([{ file: files.claims, line: 15, severity: "error" }]);
  expect(found[0]?.message.en).toContain("Line 3, turn “ada”: “好，今天就到这里。…”");
});

test("open sentences are not reported in a talk that is not marked as complete", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "      - { line: 3, phrase: 今天就到这里, reason: hosting }\n", "");
  dataset.edit(files.claims, "complete: true\n", "");
  expect(dataset.checkWithTranscript().problems).toEqual([]);
});

test("a declared line, a declared range and a cover each close their sentences", () => {
  const dataset = makeDataset();
  const [claimed, said] = [
    "        locators:\n          - { line: 2, phrase: 虚假信息是 }\n",
    "{ line: 2, phrase: 谢谢主持人, reason: hosting }",
  ];
  dataset.edit(
    files.claims,
    claimed,
    "        locators:\n          - { line: 2, phrase: 应当暂停 }\n        covers:\n          - { line: 2, phrase: 虚假信息 }\n",
  );
  dataset.edit(files.claims, said, "{ line: 2, phrase: 谢谢, through: 我认为, reason: hosting }");
  dataset.edit(files.claims, "{ line: 3, phrase: 今天就到这里, reason: hosting }", "{ line: 3, reason: hosting }");
  expect(dataset.checkWithTranscript().problems).toEqual([]);
});

test.each([
  ["{ line: 3, phrase: 今天就到那里, reason: hosting }", "phrase-missing"],
  ["{ line: 3, phrase: 谁来付这笔钱, reason: hosting }", "phrase-outside-turn"],
  ["{ line: 1, reason: hosting }", "line-outside-turn"],
  ["{ line: 3, phrase: 今天就到这里, through: 我们还造了, reason: hosting }", "through-order"],
  ["{ line: 3, through: 我们还造了, reason: hosting }", "value-missing"],
  ["{ line: 3, phrase: 今天就到这里, reason: boredom }", "value-unlisted"],
] as const)("a declaration that does not resolve is reported: %s", (declared, code) => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "{ line: 3, phrase: 今天就到这里, reason: hosting }", declared);
  expect(problemsOf(dataset.checkWithTranscript(), code)[0]).toMatchObject({ file: files.claims, severity: "error" });
});

test("a sentence ends with its mark and closing marks, and one of fewer than four letters is left out", () => {
  const line = "“走吧走吧。”他已经走了！……那好吗呢？谢谢。好的！ 在末尾处";
  const found = sentencesIn(line).map(({ start, end }) => line.slice(start, end));
  expect(found).toEqual(["“走吧走吧。”", "他已经走了！", "……那好吗呢？", " 在末尾处"]);
  expect(sentencesIn("。。！……？……")).toEqual([]);
});

test("a phrase that overlaps itself is found twice", () => {
  expect(offsetsOf("哈哈", "哈哈哈")).toEqual([0, 1]);
});

test("the nearest word has few edits, and a swap of neighbours counts as one", () => {
  expect(editsBetween("warns-of", "wanrs-of")).toBe(1);
  expect(editsBetween("", "abc")).toBe(3);
  expect(findNearest("proposse", ["supports", "proposes"])).toBe("proposes");
  expect(findNearest("zzz", ["supports", "proposes"])).toBeUndefined();
});
