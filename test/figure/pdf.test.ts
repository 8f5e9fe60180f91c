import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import type { Drawing } from "../../src/figure/drawing.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { metricOf } from "../../src/figure/font/figure-fonts.ts";
import { type PdfOptions, pdfOf } from "../../src/figure/pdf/pdf.ts";
import { renderDrawing } from "../../src/rendering/render-png.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";
import { composedFigure } from "./composed-figure.ts";
import { everyMark, link, without } from "./every-mark.ts";
import { figureFonts } from "./figure-fonts.ts";
import { largestDifference, type Pixels } from "./pixel-difference.ts";
import { openPdf, pixelsOf, textOf } from "./read-pdf.ts";
import { openView } from "./real-subjects.ts";

const provenance = { address: "https://graph.example.org/map/#node=ada", dataVersion: "0123456789ab" };

async function written(drawings: readonly Drawing[], options: Partial<PdfOptions> = {}): Promise<Uint8Array> {
  const result = await pdfOf(drawings, { fonts: figureFonts, ...options });
  if (result.kind !== "written") throw new Error(result.characters.join(" "));
  return result.bytes;
}

const opened = async (drawings: readonly Drawing[], options?: Partial<PdfOptions>) => openPdf(await written(drawings, options));

const wholeMap = (language: "en" | "zh"): readonly Drawing[] =>
  composeMapSheet({
    graph: forum,
    view: initialView(language),
    frame: frameOf("a4-landscape"),
    palette: "light",
    metric: metricOf(figureFonts),
    address: provenance.address,
    site: "https://graph.example.org/map/",
  }).sheets;

describe("a PDF, read by pdf.js", () => {
  test("has its text in both languages, each once, also that with a halo or turned", async () => {
    const text = await textOf(await opened([everyMark]), 1);
    for (const words of [
      "Ada proposes: lights off",
      "艾达提出：关灯，“好”",
      "中 middle",
      "over the line",
      "turned 转",
      "[3] a link → 链接",
    ])
      expect(text.split(words)).toHaveLength(2);
  });

  test("has title, language, and where it comes from", async () => {
    const document = await opened([everyMark], { provenance });
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: everyMark.title, Language: "zh-Hans", Subject: everyMark.description });
    expect(metadata?.getRaw()).toContain(`<dc:identifier>${provenance.address}</dc:identifier>`);
    expect(metadata?.getRaw()).toContain("<xmpMM:VersionID>0123456789ab</xmpMM:VersionID>");
  });

  test("is tagged: a figure a page with its text alternative and language, and each link where it begins", async () => {
    const document = await opened([everyMark, { ...everyMark, language: "en", description: "The same again." }]);
    const trees = await Promise.all([1, 2].map(async (page) => (await document.getPage(page)).getStructTree()));
    const figures = trees.flatMap((tree) => tree?.children ?? []).flatMap((child) => ("children" in child ? child.children : []));
    expect(figures).toMatchObject([
      { role: "Figure", alt: everyMark.description, lang: "zh-Hans" },
      { role: "Figure", alt: "The same again.", lang: "en" },
    ]);
    for (const figure of figures)
      expect("children" in figure && figure.children).toMatchObject([
        { type: "content" },
        { role: "Link", alt: "Open the node", children: [{ type: "content" }, { type: "object" }] },
        { type: "content" },
      ]);
  });

  test("is tagged: its title is a heading, and its sources are a list whose entries lead to their claims", async () => {
    const site = "https://graph.example.org/map/";
    const { view, highlight } = await openView("node=loss-of-control", "en");
    const frame = frameOf("a4-portrait");
    const options = {
      graph: forum,
      view,
      highlight,
      frame,
      palette: "light",
      metric: metricOf(figureFonts),
      address: `${site}#`,
      site,
    } as const;
    const figure = composedFigure({ ...options, sources: "next-sheet" }) ?? expect.fail("no figure");
    const document = await opened(figure.sheets);
    const trees = await Promise.all(figure.sheets.map(async (_, index) => (await document.getPage(index + 1)).getStructTree()));
    const [first, second] = trees.map((tree) => tree?.children.flatMap((child) => ("children" in child ? child.children : [])) ?? []);
    const rolesOf = (nodes: readonly object[] = []): readonly string[] =>
      nodes.flatMap((node) => ("role" in node ? [String(node.role)] : []));
    expect(rolesOf(first)).toEqual(["H1", "P", "Figure", "P"]);
    // What the list gives, then the heading of each list before it, and the foot.
    const lists = rolesOf(second).filter((role) => role === "L");
    expect(rolesOf(second)).toEqual(["H2", "P", ...lists.flatMap(() => ["P", "L"]), "P"]);
    expect(lists.length).toBeGreaterThan(0);
    const list = second?.find((node) => "role" in node && node.role === "L") as { readonly children: readonly object[] };
    expect(rolesOf(list.children)).toEqual(list.children.map(() => "LI"));
    expect(list.children[0]).toMatchObject({ role: "LI", children: [{ role: "LBody", children: [{ role: "Link" }] }] });
  });

  test("links the text of a group to its address, and only to web addresses", async () => {
    const annotations = await (await (await opened([everyMark])).getPage(1)).getAnnotations();
    expect(annotations).toMatchObject([{ subtype: "Link", url: link, overlaidText: "[3] a link → 链接" }]);
    const script = everyMark.marks.map((mark) => (mark.kind === "group" && mark.href ? { ...mark, href: "javascript:alert(1)" } : mark));
    expect(await (await (await opened([{ ...everyMark, marks: script }])).getPage(1)).getAnnotations()).toEqual([]);
  });

  test("has pages of the size on paper, 96 pixels to the inch", async () => {
    const page = await (await opened([everyMark])).getPage(1);
    expect(page.view).toEqual([0, 0, 300, 195]);
  });
});

test("a PDF has the same bytes for the same drawing, and another id for another one", async () => {
  const [first, again, other] = [await written([everyMark]), await written([everyMark]), await written([without(everyMark, 0)])];
  expect(again).toEqual(first);
  const idOf = (bytes: Uint8Array) => /\/ID\[<(\w{32})><\1>\]/.exec(new TextDecoder("latin1").decode(bytes))?.[1];
  expect(idOf(first)).toMatch(/^\w{32}$/);
  expect(idOf(other)).not.toBe(idOf(first));
});

test("no PDF is written with blanks: the characters that no font has are named", async () => {
  const [title, ...rest] = everyMark.marks;
  const marks = [...rest, { ...title, text: "a 😀 𠮷" } as (typeof rest)[number]];
  expect(await pdfOf([{ ...everyMark, marks }], { fonts: figureFonts })).toEqual({ kind: "missing-characters", characters: ["😀", "𠮷"] });
});

test.each(["en", "zh"] as const)("the whole map of the forum is a PDF of less than 500 kB with all of its names: %s", async (language) => {
  const bytes = await written(wholeMap(language));
  expect(bytes.length).toBeLessThan(500_000);
  const text = await textOf(await openPdf(bytes), 1);
  for (const name of language === "en" ? ["Yoshua Bengio", "Military use of AI"] : ["约书亚·本吉奥", "人工智能的军事用途"])
    expect(text).toContain(name);
});

describe("the pixels of a PDF, drawn by pdf.js, are those of the PNG", () => {
  /** Twice what is seen when all is right (3), a fifth of what the least mark makes when it is missing (37). */
  const bound = 7;
  const pngOf = async (drawing: Drawing): Promise<Pixels> => PNG.sync.read(Buffer.from((await renderDrawing(drawing, figureFonts)).bytes));
  const pdfPixels = async (drawing: Drawing): Promise<Pixels> => pixelsOf(await opened([drawing]), 1, drawing.scale);

  test("for each kind of mark, on paper and transparent", async () => {
    expect(largestDifference(await pdfPixels(everyMark), await pngOf(everyMark))).toBeLessThan(bound);
    const { paper: _, ...transparent } = everyMark;
    expect(largestDifference(await pdfPixels(transparent), await pngOf(transparent))).toBeLessThan(bound);
  });

  test.each(everyMark.marks.map((mark, index) => [index, mark.kind === "text" ? mark.text : mark.kind] as const))(
    "and a missing mark is seen: %i, %s",
    async (index) => {
      expect(largestDifference(await pdfPixels(without(everyMark, index)), await pngOf(everyMark))).toBeGreaterThan(4 * bound);
    },
  );
});
