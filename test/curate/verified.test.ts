/** The list of verified claims, by which a check without the transcript knows that no claim changed. */
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli.ts";
import { files, makeDataset, problemsOf, type TestDataset } from "./made-dataset.ts";

async function verified(): Promise<TestDataset> {
  const dataset = makeDataset();
  const ignore = (): void => {};
  const surroundings = { root: dataset.root, environment: {}, print: ignore, printError: ignore };
  expect(await runCommandLine(["check", "--transcript", dataset.transcript], surroundings)).toBe(0);
  return dataset;
}

test("each claim is an error without the transcript and without the list", () => {
  const loaded = makeDataset().check();
  expect(problemsOf(loaded, "claim-unverified")).toHaveLength(5);
  expect(loaded.locators).toEqual({ verified: 0, listed: 0, skipped: 4 });
  expect(loaded.graph).toBeUndefined();
});

test("a check with the transcript writes the list, and later checks need no transcript", async () => {
  const dataset = await verified();
  const lines = dataset.read(files.verified).split("\n");
  expect(lines[0]).toMatch(/^sha256 [0-9a-f]{64} house$/);
  expect(lines.slice(1, -1).map((line) => line.split(" ")[0])).toEqual(["ada-01", "ada-02", "ada-03", "ada-04", "ada-05"]);
  expect(lines[1]).toMatch(/^ada-01 [0-9a-f]{16}$/);
  const loaded = dataset.check();
  expect(loaded.problems).toEqual([]);
  expect(loaded.locators).toEqual({ verified: 0, listed: 4, skipped: 0 });
});

test.each([
  ["a locator's phrase", files.claims, "phrase: 应当暂停训练", "phrase: 应当暂停训", ["ada-02"]],
  ["a locator's line", files.claims, "line: 2, phrase: 应当暂停训练", "line: 3, phrase: 应当暂停训练", ["ada-02"]],
  ["where the turn begins", files.source, "at: 2,", "at: { line: 2, phrase: 我认为 },", ["ada-01", "ada-02", "ada-03", "ada-04"]],
  ["where the turn ends", files.source, "phrase: 我来问一句", "phrase: 今天就到这里", ["ada-02", "ada-03", "ada-04"]],
] as const)("a change of %s without the transcript is reported", async (_what, file, before, after, ids) => {
  const dataset = await verified();
  dataset.edit(file, before, after);
  const found = problemsOf(dataset.check(), "claim-unverified");
  expect(found.map((problem) => problem.message.en.match(/“([^”]+)”/)?.[1])).toEqual(ids);
  expect(found[0]?.message.en).toContain("has changed since");
});

test("a statement may be corrected without the transcript", async () => {
  const dataset = await verified();
  dataset.edit(files.claims, "Ada fears disinformation.", "Ada is afraid of disinformation.");
  expect(dataset.check().problems).toEqual([]);
});

test("a list made with another transcript verifies no claim", async () => {
  const dataset = await verified();
  dataset.edit(files.verified, "sha256 ", "sha256 0");
  expect(problemsOf(dataset.check(), "claim-unverified")).toHaveLength(5);
});

test("a claim whose locator fails is not written into the list", async () => {
  const dataset = await verified();
  dataset.edit(files.claims, "phrase: 应当暂停训练", "phrase: 应当暂停一切");
  const ignore = (): void => {};
  const surroundings = { root: dataset.root, environment: { TRANSCRIPT: dataset.transcript }, print: ignore, printError: ignore };
  expect(await runCommandLine(["check"], surroundings)).toBe(1);
  expect(dataset.read(files.verified)).not.toContain("ada-02");
});
