/** How the parts of a handout are set: lines of text, and breaks between pages. */
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { writingLines } from "../../src/handout/answer-room.ts";
import type { HandoutStyle } from "../../src/handout/handout-style.ts";
import { paginate } from "../../src/handout/paginate.ts";
import type { Piece } from "../../src/handout/piece.ts";
import { runsOf, setRuns } from "../../src/handout/rich-lines.ts";
import { type Inline, readLessonText } from "../../src/lesson/lesson-text.ts";
import { forum } from "../real-graph.ts";

/** Each character is as wide as its size. */
const style: HandoutStyle = {
  metric: { width: (text, size) => [...text].length * size },
  isOneWord: () => false,
  colours: palettes.light,
  language: "en",
  graph: forum,
  site: undefined,
};

const inlinesOf = (markdown: string): readonly Inline[] => {
  const [block] = readLessonText(markdown);
  return block?.kind === "paragraph" ? block.children : [];
};

const linesOf = (markdown: string, width: number): readonly string[] =>
  setRuns(
    runsOf(inlinesOf(markdown), (view) => `#${view}`),
    { size: 1, width },
    style,
  ).map((line) =>
    line.map(({ text, isBold, isEmphasized, href }) => `${isBold ? "B" : ""}${isEmphasized ? "E" : ""}${href ?? ""}<${text}>`).join(""),
  );

describe("lines", () => {
  test("break between words, with emphasis, strong emphasis and links in the same line", () => {
    expect(linesOf("one **two** *three* [four](#node=a) five", 14)).toEqual(["<one >B<two>< >E<three>", "#node=a<four>< five>"]);
  });

  test("do not break within a word that is only in part emphasized", () => {
    expect(linesOf("aaa bb*cc*dd", 8)).toEqual(["<aaa>", "<bb>E<cc><dd>"]);
  });

  test("do not begin with a Chinese full stop, and join what a line break of the file parts", () => {
    expect(linesOf("有人主张*暂停*。", 6)).toEqual(["<有人主张>E<暂>", "E<停><。>"]);
    expect(linesOf("有人\n主张", 9)).toEqual(["<有人主张>"]);
    expect(linesOf("one\ntwo", 9)).toEqual(["<one two>"]);
  });

  test("break a word that is wider than a line", () => {
    expect(linesOf("a abcdefgh", 5)).toEqual(["<a>", "<abcde>", "<fgh>"]);
  });
});

describe("pages", () => {
  const piece = (height: number, more: Partial<Piece> = {}): Piece => ({
    height,
    above: 0,
    draw: () => ({ kind: "group", marks: [] }),
    ...more,
  });
  const heights = (pages: readonly (readonly Piece[])[]): readonly (readonly number[])[] =>
    pages.map((page) => page.map(({ height }) => height));

  test("are filled in order; a heading stays with what follows it", () => {
    const pages = paginate([piece(60), piece(10, { isKept: true }), piece(40), piece(20)], 100);
    expect(heights(pages)).toEqual([[60], [10, 40, 20]]);
  });

  test("end early where a break would part what belongs together", () => {
    const parts = [piece(70), piece(15, { breakCost: 0.5 }), piece(50)];
    expect(heights(paginate(parts, 100))).toEqual([[70], [15, 50]]);
    expect(heights(paginate([piece(30), piece(15, { breakCost: 0.1 }), piece(80)], 100))).toEqual([[30, 15], [80]]);
  });

  test("have a piece that is higher than a page on one of its own", () => {
    expect(heights(paginate([piece(10), piece(150), piece(10)], 100))).toEqual([[10], [150], [10]]);
  });

  test("give the rest of their height to lines to write on, but not the last one", () => {
    const lines = writingLines(2, 100, style);
    const pages = paginate([lines, piece(300), lines], 320);
    expect(pages[0]?.[0]?.height).toBeGreaterThan(lines.height);
    expect(pages.at(-1)?.at(-1)?.height).toBe(lines.height);
  });
});
