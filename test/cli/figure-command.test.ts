/** The command that writes a view as a picture, as somebody types it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { makeDataset } from "../curate/made-dataset.ts";
import { openPdf, textOf } from "../figure/read-pdf.ts";
import { runCommand } from "./run-command.ts";

test("figure writes a view as SVG, with a title of one's own, fonts and its origin", async () => {
  const dataset = makeDataset();
  const { status, out } = await runCommand(dataset, "figure", "--view", "node=ada&lang=zh", "--out", "ada.svg", "--title", "艾达 Ada");
  expect([status, out]).toEqual([0, `wrote ${join(dataset.root, "ada.svg")}`]);
  const svg = readFileSync(join(dataset.root, "ada.svg"), "utf8");
  expect(svg).toContain("<title>艾达 Ada</title>");
  expect(svg).toContain("@font-face");
  expect(svg).toMatch(/<dc:identifier>#node=ada(?:&amp;|&)lang=zh</);
});

test("figure writes several views as the pages of one PDF, or as one PNG each", async () => {
  const dataset = makeDataset();
  writeFileSync(join(dataset.root, "views.txt"), "node=ada\n# the risk\n\nhttps://graph.example.org/map/#node=disinformation&lang=zh\n");
  const pdf = await runCommand(dataset, "figure", "--views", "views.txt", "--frame", "print", "--out", "both.pdf");
  expect(pdf.status).toBe(0);
  const document = await openPdf(readFileSync(join(dataset.root, "both.pdf")));
  expect(document.numPages).toBe(2);
  expect(await textOf(document, 1)).toContain("Ada");
  expect(await textOf(document, 2)).toContain("虚假信息");
  const png = await runCommand(dataset, "figure", "--views", "views.txt", "--out", "each.png", "--format", "json");
  const { files } = JSON.parse(png.out) as { files: { path: string; bytes: number }[] };
  expect(files.map(({ path }) => path)).toEqual(["each-1.png", "each-2.png"].map((name) => join(dataset.root, name)));
  for (const { path } of files) expect(PNG.sync.read(readFileSync(path)).width).toBe(1920);
});

test("figure writes nothing, and says why, if the view is not in the graph or a character is in no font", async () => {
  const dataset = makeDataset();
  const unknown = await runCommand(dataset, "figure", "--view", "node=nobody", "--out", "a.svg");
  expect([unknown.status, unknown.out]).toEqual([1, expect.stringContaining("nobody")]);
  const missing = await runCommand(dataset, "figure", "--out", "a.png", "--title", "Smile 😀", "--lang", "zh");
  expect([missing.status, missing.out]).toEqual([1, expect.stringContaining("没有字体含有 😀")]);
  expect(() => readFileSync(join(dataset.root, "a.svg"))).toThrow();
});

test.each([
  [["--view", "node=ada"], "--out figure.pdf"],
  [["--out", "a.gif"], "“a.gif”: the name must end in .pdf, .png, .svg"],
  [["--out", "a.svg", "--frame", "poster"], "“--frame poster”: use slide, print"],
  [["--out", "a.svg", "--palette", "sepia"], "“--palette sepia”: use light, dark"],
  [["--out", "a.svg", "--view", "node=ada", "--views", "views.txt"], "either --view or --views"],
  [["--out", "a.svg", "--views", "nowhere.txt"], "Cannot read a view from nowhere.txt"],
  [["--out", "a.svg", "--width", "85mm"], "“--width” is not available for the frame “slide”"],
  [["--out", "nowhere/a.svg"], "Cannot write"],
])("figure %j is wrong usage, with the way out", async (words, message) => {
  const { status, errors } = await runCommand(makeDataset(), "figure", ...words);
  expect([status, errors]).toEqual([2, expect.stringContaining(message)]);
});
