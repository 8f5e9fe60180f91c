import fc from "fast-check";
import { Blob, Face, Font } from "harfbuzzjs";
import { describe, expect, test } from "vitest";
import { codesOf } from "../../src/design/cut-fonts.ts";
import { metricOf, setText } from "../../src/figure/font/figure-fonts.ts";
import { subsetOf } from "../../src/figure/font/font-subset.ts";
import { outlineOf } from "../../src/figure/font/glyph-outline.ts";
import { FontFormatError, openFont, type TrueTypeFont, viewOf } from "../../src/figure/font/true-type.ts";
import { figureFonts } from "./figure-fonts.ts";

const fonts = [...figureFonts.regular, ...figureFonts.bold];
const metric = metricOf(figureFonts);

/** Left, bottom, right and top of the points of an outline that are on it, in font units. */
function boxOf(font: TrueTypeFont, glyph: number): readonly number[] {
  const points = outlineOf(font, glyph).flatMap(({ start, steps }) => [start, ...steps.map(({ to }) => to)]);
  const [xs, ys] = [points.map(({ left }) => left), points.map(({ top }) => -top)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map((ems) => Math.round(ems * font.unitsPerEm));
}

describe("the metric of figures", () => {
  test("gives a text the sum of the widths that HarfBuzz knows of its characters", () => {
    const [latin] = figureFonts.regular as readonly [TrueTypeFont];
    const subset = subsetOf(latin, latin.characters.keys());
    const shaper = new Font(new Face(new Blob(subset.ttf)));
    for (const [code, glyph] of latin.characters)
      expect(metric.width(String.fromCodePoint(code === 0xad ? 0x2d : code), latin.unitsPerEm)).toBeCloseTo(
        shaper.glyphHAdvance(subset.glyphOf(code === 0xad ? (latin.characters.get(0x2d) ?? 0) : glyph)),
        4,
      );
  });

  test("takes Latin letters and marks from the Latin font, Han from the Chinese one, arrows from a third", () => {
    const names = setText("A’红→", false, figureFonts).glyphs.map(({ font }) => font.name);
    expect(names).toEqual(["NotoSans-Regular", "NotoSans-Regular", expect.stringMatching(/SC/), expect.stringMatching(/Math/)]);
    expect(metric.width("红线", 10)).toBe(20);
  });

  test("knows that bold is wider, and that a letter with an accent is one, however it is typed", () => {
    expect(metric.width("Loss", 10, true)).toBeGreaterThan(metric.width("Loss", 10));
    expect(metric.width("e\u0301", 10)).toBe(metric.width("é", 10));
  });

  test("names each character that no font has, once; what has no shape is not missed", () => {
    expect(setText("a 😀 \u200b\ufe0f 😀 𠮷\n", false, figureFonts).missing).toEqual(["😀", "𠮷"]);
  });
});

test("a file that is no TrueType font is refused, whatever its bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(() => openFont(Uint8Array.of(...new TextEncoder().encode("OTTO"), ...bytes))).toThrow(FontFormatError);
    }),
  );
});

test("the outline of each glyph fills the box that the font gives for it", () => {
  let outlines = 0;
  for (const font of fonts)
    for (const glyph of new Set(font.characters.values())) {
      const entry = font.entryOf(glyph);
      if (entry.length === 0) continue;
      const box = [2, 4, 6, 8].map((place) => viewOf(entry).getInt16(place));
      for (const [side, value] of boxOf(font, glyph).entries())
        expect(Math.abs(value - (box[side] as number))).toBeLessThan(font.unitsPerEm / 100);
      outlines++;
    }
  expect(outlines).toBeGreaterThan(3000);
});

describe("a cut font", () => {
  const text = "Äé红线fi→";
  const subsets = figureFonts.regular.map((font) => {
    const codes = [...new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))].filter((code) => font.characters.has(code));
    return { font, codes, subset: subsetOf(font, codes) };
  });

  test("has the asked characters and no others, for another reader too", async () => {
    for (const { codes, subset } of subsets) {
      expect([...openFont(subset.ttf).characters.keys()].sort((a, b) => a - b)).toEqual(codes.sort((a, b) => a - b));
      expect(await codesOf(subset.ttf)).toEqual(codes);
    }
  });

  test("keeps widths and outlines, those of letters with accents too", () => {
    for (const { font, codes, subset } of subsets)
      for (const code of codes) {
        const cut = openFont(subset.ttf);
        const [before, after] = [font.characters.get(code) ?? 0, cut.characters.get(code) ?? 0];
        expect(after).toBe(subset.glyphOf(before));
        expect(cut.advanceOf(after)).toBe(font.advanceOf(before));
        expect(outlineOf(cut, after)).toEqual(outlineOf(font, before));
      }
  });

  test("is small, and the same for the same characters in another order", () => {
    for (const { font, codes, subset } of subsets) {
      expect(subset.ttf.length).toBeLessThan(6000);
      expect(subsetOf(font, codes.toReversed()).ttf).toEqual(subset.ttf);
    }
  });
});
