/** Opens saved figures with programs that know nothing of ours: those of poppler, and librsvg. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Drawing } from "../../src/figure/drawing.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { metricOf } from "../../src/figure/font/figure-fonts.ts";
import { pdfOf } from "../../src/figure/pdf/pdf.ts";
import { svgFileOf } from "../../src/figure/svg-file.ts";
import { renderDrawing } from "../../src/rendering/render-png.ts";
import { composedFigure } from "../figure/composed-figure.ts";
import { everyMark, without } from "../figure/every-mark.ts";
import { figureFonts } from "../figure/figure-fonts.ts";
import { largestDifference } from "../figure/pixel-difference.ts";
import { openView } from "../figure/real-subjects.ts";
import { forum } from "../real-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "figures-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each program with the words that make it say its version, and the package that has it on Debian. */
const programs = {
  pdffonts: ["-v", "poppler-utils"],
  pdftotext: ["-v", "poppler-utils"],
  pdfinfo: ["-v", "poppler-utils"],
  pdftoppm: ["-v", "poppler-utils"],
  "rsvg-convert": ["--version", "librsvg2-bin"],
} as const;

beforeAll(() => {
  const missing = Object.entries(programs).filter(([name, [version]]) => {
    try {
      execFileSync(name, [version], { stdio: "ignore" });
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length > 0) throw new Error(`Not installed: ${missing.map(([name, [, debian]]) => `${name} (${debian})`).join(", ")}`);
});

const run = (program: keyof typeof programs, ...words: string[]): string => execFileSync(program, words, { encoding: "utf8", cwd: folder });

const site = "https://graph.example.org/map/";

async function selected(language: "en" | "zh"): Promise<Drawing> {
  const { view, hash } = await openView("node=loss-of-control", language);
  const figure = composedFigure({
    graph: forum,
    view,
    frame: frameOf("slide"),
    palette: language === "zh" ? "dark" : "light",
    metric: metricOf(figureFonts),
    address: `${site}#${hash}`,
    site,
  });
  return figure?.sheets[0] ?? expect.fail("no figure");
}

const drawings: readonly (readonly [string, Drawing])[] = [
  ["every-mark", everyMark],
  ["english", await selected("en")],
  ["chinese-and-dark", await selected("zh")],
];

async function savePdf(name: string, pages: readonly Drawing[]): Promise<string> {
  const result = await pdfOf(pages, { fonts: figureFonts });
  if (result.kind !== "written") throw new Error(result.characters.join(" "));
  writeFileSync(join(folder, `${name}.pdf`), result.bytes);
  return `${name}.pdf`;
}

const pngOf = async (drawing: Drawing): Promise<PNG> => PNG.sync.read(Buffer.from((await renderDrawing(drawing, figureFonts)).bytes));
const readPng = (name: string): PNG => PNG.sync.read(readFileSync(join(folder, name)));

async function paintedByPoppler(name: string, drawing: Drawing): Promise<PNG> {
  const pdf = await savePdf(name, [drawing]);
  run("pdftoppm", "-r", String(96 * drawing.scale), "-png", "-singlefile", pdf, name);
  return readPng(`${name}.png`);
}

describe("a PDF", () => {
  test("carries each of its fonts, cut, with a map to characters", async () => {
    const [, , ...fonts] = run(
      "pdffonts",
      await savePdf(
        "fonts",
        drawings.map(([, drawing]) => drawing),
      ),
    )
      .trim()
      .split("\n");
    expect(fonts.length).toBeGreaterThanOrEqual(5);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
  });

  test("gives its text to be searched and copied, in both languages, and each text once", async () => {
    const text = run("pdftotext", await savePdf("text", [everyMark]), "-");
    for (const words of ["Ada proposes: lights off", "艾达提出：关灯，“好”", "over the line", "[3] a link → 链接"])
      expect(text.split(words)).toHaveLength(2);
  });

  test("is tagged, and has its title and its size", async () => {
    const facts = run("pdfinfo", "-struct-text", await savePdf("facts", [everyMark]));
    expect(facts).toMatch(/Figure[^\n]*\n/);
    const info = run("pdfinfo", "facts.pdf");
    for (const line of [/Title: +关灯 Lights off/, /Tagged: +yes/, /Page size: +300 x 195 pts/]) expect(info).toMatch(line);
  });
});

/** Edges that poppler and librsvg smooth in another way than resvg make 14 at most; the least mark, when it is missing, makes 37. */
const bound = 22;

describe.each(drawings)("the pixels of “%s” are those of the PNG", (name, drawing) => {
  test("in a PDF, drawn by poppler", async () => {
    expect(largestDifference(await paintedByPoppler(name, drawing), await pngOf(drawing), 1)).toBeLessThan(bound);
  });

  test("in an SVG with outlines, drawn by librsvg", async () => {
    writeFileSync(join(folder, `${name}.svg`), svgFileOf(drawing, { kind: "outlines", fonts: figureFonts }));
    const png = await pngOf(drawing);
    run("rsvg-convert", "-w", String(png.width), "-h", String(png.height), `${name}.svg`, "-o", `${name}-svg.png`);
    expect(largestDifference(readPng(`${name}-svg.png`), png)).toBeLessThan(bound);
  });
});

test("a missing mark is seen by this comparison", async () => {
  const whole = await pngOf(everyMark);
  for (const index of everyMark.marks.keys())
    expect(largestDifference(await paintedByPoppler("missing", without(everyMark, index)), whole, 1)).toBeGreaterThan(bound);
});
