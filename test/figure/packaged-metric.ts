/** Measures texts with the packaged fonts, cut to the characters that are measured: what production reads from its own files. */
import { Blob, Face, Font } from "harfbuzzjs";
import { cutFont, type FontWeight, fontWeights, latinSource } from "../../src/design/cut-fonts.ts";
import type { TextMetric } from "../../src/figure/font/text-metric.ts";

const hanPath = (weight: FontWeight): string => `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;

/** Loads the fonts, for the characters of some texts and those of the keyboard. A character that they lack is 1 em wide. */
export async function packagedMetric(texts: string): Promise<TextMetric> {
  const keyboard = String.fromCodePoint(...Array.from({ length: 0x17f - 0x20 }, (_, index) => 0x20 + index));
  const characters = [...new Set(`${texts}${keyboard}–—‘’“”…·−→`)].join("");
  const faces = new Map<FontWeight, readonly { readonly font: Font; readonly unitsPerEm: number }[]>();
  for (const weight of fontWeights) {
    const files = await Promise.all([latinSource.path(weight), hanPath(weight)].map((path) => cutFont(path, characters)));
    faces.set(
      weight,
      files.map((file) => {
        const face = new Face(new Blob(file));
        return { font: new Font(face), unitsPerEm: face.upem };
      }),
    );
  }
  const known: Readonly<Record<FontWeight, Map<string, number>>> = { 400: new Map(), 700: new Map() };
  const advanceOf = (character: string, weight: FontWeight): number => {
    for (const { font, unitsPerEm } of faces.get(weight) ?? []) {
      const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0);
      if (glyph) return font.glyphHAdvance(glyph) / unitsPerEm;
    }
    return 1;
  };
  return {
    width(text, size, isBold = false) {
      const weight = isBold ? 700 : 400;
      let ems = 0;
      for (const character of text) {
        const before = known[weight].get(character) ?? advanceOf(character, weight);
        known[weight].set(character, before);
        ems += before;
      }
      return ems * size;
    },
  };
}
