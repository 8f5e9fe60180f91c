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

test.each([
  ["en", "The site’s address is not set"],
  ["zh", "未设置网站地址"],
])("figure warns once where nothing says where the site is published (%s)", async (language, warning) => {
  const dataset = makeDataset();
  writeFileSync(join(dataset.root, "views.txt"), "node=ada\nnode=disinformation\n");
  const { status, errors } = await runCommand(dataset, "figure", "--views", "views.txt", "--out", "both.pdf", "--lang", language);
  expect(status).toBe(0);
  expect(errors.split("\n")).toEqual([expect.stringMatching(new RegExp(`^${warning}.*SITE_URL.*homepage`, "u"))]);
});

test("figure writes several views as the pages of one PDF, or as one PNG each", async () => {
  const dataset = makeDataset();
  writeFileSync(join(dataset.root, "views.txt"), "node=ada\n# the risk\n\nhttps://graph.example.org/map/#node=disinformation&lang=zh\n");
  const pdf = await runCommand(dataset, "figure", "--views", "views.txt", "--frame", "a4-landscape", "--out", "both.pdf");
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

test("figure writes the matrix of a view whose tab it is", async () => {
  const dataset = makeDataset();
  const { status } = await runCommand(dataset, "figure", "--view", "view=board", "--out", "matrix.svg");
  expect(status).toBe(0);
  expect(readFileSync(join(dataset.root, "matrix.svg"), "utf8")).toContain('id="figure-matrix"');
});

test("figure writes the map although something is selected, and no family of a node without one", async () => {
  const dataset = makeDataset();
  const map = await runCommand(dataset, "figure", "--view", "node=ada", "--content", "as-seen", "--out", "map.svg");
  expect(map.status).toBe(0);
  expect(readFileSync(join(dataset.root, "map.svg"), "utf8")).toContain('id="figure-map"');
  const family = await runCommand(dataset, "figure", "--view", "node=ada", "--content", "family", "--out", "family.svg");
  expect([family.status, family.out]).toEqual([1, expect.stringContaining("is no group with members")]);
});

test("figure writes nothing, and says why, if the view is not in the graph or a character is in no font", async () => {
  const dataset = makeDataset();
  const unknown = await runCommand(dataset, "figure", "--view", "node=nobody", "--out", "a.svg");
  expect([unknown.status, unknown.out]).toEqual([1, expect.stringMatching(/nobody.*\nThe view was refused, and nothing was written\.$/s)]);
  const missing = await runCommand(dataset, "figure", "--out", "a.png", "--title", "Smile 😀", "--lang", "zh");
  expect([missing.status, missing.out]).toEqual([1, expect.stringContaining("没有字体含有 😀")]);
  expect(() => readFileSync(join(dataset.root, "a.svg"))).toThrow();
});

test("figure has the frame and the palette that are asked for, without sources, at the width of a column", async () => {
  const dataset = makeDataset();
  const words = ["--view", "node=ada", "--width", "85mm", "--palette", "grey", "--sources", "none", "--out", "ada.svg"];
  expect((await runCommand(dataset, "figure", ...words)).status).toBe(0);
  const svg = readFileSync(join(dataset.root, "ada.svg"), "utf8");
  expect(svg).toMatch(/^<svg [^>]*width="85mm"/);
  expect(svg).not.toMatch(/fill="#0b7a5b"/);
  expect(svg).toMatch(/<dc:relation>\S+@[0-9a-f]{8}/);
});

test("figure writes the texts of an SVG as shapes, without fonts, if outlines are asked for", async () => {
  const dataset = makeDataset();
  const { status } = await runCommand(dataset, "figure", "--view", "node=ada", "--outlines", "--out", "ada.svg");
  expect(status).toBe(0);
  const svg = readFileSync(join(dataset.root, "ada.svg"), "utf8");
  expect(svg).not.toMatch(/<text|@font-face/);
  expect(svg).toContain("<path");
});

test.each([
  [["--view", "node=ada"], "--out figure.pdf"],
  [["--out", "a.gif"], "“a.gif”: the name must end in .png, .svg, .pdf"],
  [["--out", "a.svg", "--frame", "poster"], "“--frame poster”: use slide, square"],
  [["--out", "a.svg", "--palette", "sepia"], "“--palette sepia”: use light, dark, transparent, grey"],
  [["--out", "a.svg", "--view", "node=ada", "--views", "views.txt"], "either --view or --views"],
  [["--out", "a.svg", "--views", "nowhere.txt"], "Cannot read a view from nowhere.txt"],
  [["--out", "a.svg", "--frame", "1000000x100mm"], "“--frame 1000000x100mm”: each side can have from 60 to 2000 mm"],
  [["--out", "a.svg", "--width", "0mm"], "“--width 0mm”: each side"],
  [["--out", "a.pdf", "--outlines"], "--outlines is for SVG"],
  [["--out", "a.svg", "--content", "all"], "“--content all”: use laid-out, family, matrix, as-seen"],
  [["--out", "a.svg", "--sources", "some"], "“--sources some”: use auto, none, next-sheet"],
  [["--out", "a.svg", "--frame", "slide", "--width", "85mm"], "either --frame or --width"],
  [["--out", "nowhere/a.svg"], "Cannot write"],
])("figure %j is wrong usage, with the way out", async (words, message) => {
  const { status, errors } = await runCommand(makeDataset(), "figure", ...words);
  expect([status, errors]).toEqual([2, expect.stringContaining(message)]);
});

test.each([
  ["path=ada.ben", "join the ids with “~”, for example path=zeng-yi~gao-wen"],
  ["path=ada~adaa", "“adaa” is not in this graph (did you mean “ada”?)"],
  ["path=ada~ada", "the two ends are the same"],
  ["edge=ada~propose~ben", "“propose” is not in this graph (did you mean “proposes”?)"],
  ["tab=matrix", "Did you mean “view”? For example: view=board (values of view: map, board, table, programme, outline)"],
  ["view=matrix", "did you mean “view=board”?"],
  ["nodes=ada", "Did you mean “node”?"],
  ["ada", "write node=ada"],
  ["question=red-line", "did you mean “red-lines”?"],
  ["lang=xx", "the values of lang are en, zh"],
  ["depth=9", "the values of depth are 1, 2, 3"],
  ["board=person", "for example, board=person.proposal.programme"],
  ["zzzzzzzz=1", "An address can have: "],
] as const)("figure says what is wrong with an address, and how it is written: %s", async (view, says) => {
  const { status, out } = await runCommand(makeDataset(), "figure", "--view", view, "--out", "a.svg");
  expect(status).toBe(1);
  expect(out).toContain(says);
});

test("the same is said in Chinese, and an empty view is the whole map", async () => {
  const dataset = makeDataset();
  const wrong = await runCommand(dataset, "figure", "--view", "path=ada.ben", "--out", "a.svg", "--lang", "zh");
  expect(wrong.out).toContain("标识之间用“~”连接，例如path=zeng-yi~gao-wen");
  expect((await runCommand(dataset, "figure", "--view", "", "--out", "whole.svg")).status).toBe(0);
  expect(readFileSync(join(dataset.root, "whole.svg"), "utf8")).toContain('id="figure-map"');
});
