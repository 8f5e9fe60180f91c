/** Writes a drawing as an SVG file to keep: with its origin, and with fonts that are named, carried along, or drawn as outlines. */
import { packagedFamily } from "../design/tokens.ts";
import type { Drawing } from "./drawing.ts";
import { type FigureFonts, type SetGlyph, setText } from "./font/figure-fonts.ts";
import { subsetOf } from "./font/font-subset.ts";
import { textMarksOf } from "./font/missing-characters.ts";
import { pathDataOf } from "./font/text-outline.ts";
import type { TrueTypeFont } from "./font/true-type.ts";
import { metadataOf } from "./metadata.ts";
import type { Provenance } from "./provenance.ts";
import { type Lettering, svgOf } from "./svg.ts";

/**
 * "named": text, in the fonts of whoever opens it. "embedded": text, and the file carries what it uses of the fonts. "outlines": shapes,
 * which every program draws alike and none can search.
 */
export type SvgFonts =
  | { readonly kind: "named" }
  | { readonly kind: "embedded"; readonly fonts: FigureFonts }
  | { readonly kind: "outlines"; readonly fonts: FigureFonts };

/**
 * Writes the file. The same drawing gives the same bytes. Where the fonts lack a character it stays text, for whatever font the reader's
 * machine has; `missingCharacters` names such characters beforehand.
 */
export const svgFileOf = (drawing: Drawing, fonts: SvgFonts, provenance?: Provenance): string =>
  svgOf(drawing, { lettering: letteringOf(drawing, fonts), metadata: metadataOf(drawing, provenance) });

function letteringOf(drawing: Drawing, fonts: SvgFonts): Lettering {
  switch (fonts.kind) {
    case "named":
      return {};
    case "embedded":
      return { family: packagedFamily, style: facesOf(drawing, fonts.fonts) };
    case "outlines":
      return { outlineOf: (mark) => pathDataOf(mark, fonts.fonts) };
  }
}

/** One rule for each font and weight, with the characters that it is asked for: else a browser would take the last font that has one. */
function facesOf({ marks }: Drawing, fonts: FigureFonts): string {
  const texts = textMarksOf(marks);
  return ([false, true] as const)
    .flatMap((isBold) => {
      const glyphs = texts.filter((mark) => (mark.isBold ?? false) === isBold).flatMap(({ text }) => setText(text, isBold, fonts).glyphs);
      return (isBold ? fonts.bold : fonts.regular).flatMap((font) => {
        const used = glyphs.filter((glyph) => glyph.font === font);
        return used.length === 0 ? [] : [faceOf(font, used, isBold)];
      });
    })
    .join("\n");
}

function faceOf(font: TrueTypeFont, used: readonly SetGlyph[], isBold: boolean): string {
  const codes = [...new Set(used.map(({ code }) => code))].sort((a, b) => a - b);
  const ranges = codes.map((code) => `U+${code.toString(16)}`).join(",");
  const data = base64Of(subsetOf(font, codes).ttf);
  return `@font-face{font-family:"${packagedFamily}";font-weight:${isBold ? 700 : 400};src:url(data:font/ttf;base64,${data})format("truetype");unicode-range:${ranges}}`;
}

/** Bytes that become text at a time: more arguments than this are too many for a call. */
const maxArguments = 0x2000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += maxArguments)
    text += String.fromCharCode(...bytes.subarray(start, start + maxArguments));
  return btoa(text);
}
