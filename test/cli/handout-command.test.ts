/** The command that writes a lesson as a PDF, as somebody types it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDataset, type TestDataset } from "../curate/made-dataset.ts";
import { openPdf, textOf } from "../figure/read-pdf.ts";
import { lessonFile, lessonYaml } from "../lesson/made-lesson.ts";
import { runCommand } from "./run-command.ts";

function withLesson(): TestDataset {
  const dataset = makeDataset();
  dataset.write(lessonFile, lessonYaml);
  return dataset;
}

test("handout writes a lesson for students, in the language that is asked for", async () => {
  const dataset = withLesson();
  const words = ["--lesson", "first", "--for", "student", "--lang", "zh", "--out", "a.pdf"];
  const { status, out } = await runCommand(dataset, "handout", ...words);
  expect([status, out]).toEqual([0, `已写入 ${join(dataset.root, "a.pdf")}`]);
  const text = await textOf(await openPdf(readFileSync(join(dataset.root, "a.pdf"))), 1);
  expect(text).toContain("第一课");
});

test("handout tells programs how large the file is, and how many pages it has", async () => {
  const dataset = withLesson();
  const { out } = await runCommand(dataset, "handout", "--lesson", "first", "--for", "slides", "--out", "a.pdf", "--format", "json");
  expect(JSON.parse(out)).toEqual({
    path: join(dataset.root, "a.pdf"),
    bytes: readFileSync(join(dataset.root, "a.pdf")).length,
    pages: 14,
  });
});

test("handout writes nothing, and names the character, if no font has it", async () => {
  const dataset = withLesson();
  dataset.edit(lessonFile, "Raise your arm.", "Raise your arm 😀.");
  const { status, out } = await runCommand(dataset, "handout", "--lesson", "first", "--for", "student", "--out", "a.pdf");
  expect([status, out]).toEqual([1, expect.stringContaining("no font has 😀")]);
  expect(existsSync(join(dataset.root, "a.pdf"))).toBe(false);
});

const whole = { "--lesson": "first", "--for": "student", "--out": "a.pdf" };

test.each([
  [{ "--lesson": "furst" }, "There is no lesson “furst”. Did you mean “first”?"],
  [{ "--for": "parents" }, "“--for parents”: use student, teacher, slides"],
  [{ "--paper": "a5" }, "“--paper a5”: use a4, letter"],
  [{ "--out": "a.docx" }, "“a.docx”: the name must end in .pdf"],
  [{ "--out": "nowhere/a.pdf" }, "Cannot write"],
  [{ "--frame": "slide" }, "“--frame” is not an option of handout"],
])("handout with %j is wrong usage, with the way out", async (changed, message) => {
  const words = Object.entries({ ...whole, ...changed }).flat();
  const { status, errors } = await runCommand(withLesson(), "handout", ...words);
  expect([status, errors]).toEqual([2, expect.stringContaining(message)]);
});

test.each([
  ["--lesson", "Give the lesson: --lesson first"],
  ["--for", "Say whom it is for: --for student, teacher, slides"],
  ["--out", "--out handout.pdf"],
])("handout without %s says what is missing", async (left, message) => {
  const words = Object.entries(whole).filter(([name]) => name !== left);
  const { status, errors } = await runCommand(withLesson(), "handout", ...words.flat());
  expect([status, errors]).toEqual([2, expect.stringContaining(message)]);
});
