/** The fonts that figures are written in, and the widths of texts in them: the same on every machine, on the screen and on paper. */
import type { TextMetric } from "./text-metric.ts";
import { openFont, type TrueTypeFont } from "./true-type.ts";

/** Fonts in the order in which they are asked for a character: Latin first, then Han, then those with what is left. */
export interface FigureFonts {
  readonly regular: readonly TrueTypeFont[];
  readonly bold: readonly TrueTypeFont[];
  /** The files that they were read from. */
  readonly files: readonly FontFile[];
}

export interface FontFile {
  readonly weight: 400 | 700;
  readonly ttf: Uint8Array;
}

/**
 * Opens fonts, given in the order of precedence.
 *
 * @throws FontFormatError if one of them is no TrueType font
 */
export function figureFontsOf(files: readonly FontFile[]): FigureFonts {
  const open = (weight: FontFile["weight"]): readonly TrueTypeFont[] =>
    files.filter((file) => file.weight === weight).map(({ ttf }) => openFont(ttf));
  return { regular: open(400), bold: open(700), files };
}

export interface SetGlyph {
  readonly font: TrueTypeFont;
  readonly glyph: number;
  readonly code: number;
  /** From the start of the text, in ems. */
  readonly left: number;
}

/** A text, set in one line. */
export interface SetText {
  readonly glyphs: readonly SetGlyph[];
  /** In ems. */
  readonly width: number;
  /** Characters that no font has, each once. They are not among the glyphs. */
  readonly missing: readonly string[];
}

/** Characters that have no shape of their own: joiners, marks of direction, selectors of variants. */
const shapeless = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** Chooses for each character the first font that has it. Letters with accents are one character where Unicode has it. */
export function setText(text: string, isBold: boolean, fonts: FigureFonts): SetText {
  const stack = isBold ? fonts.bold : fonts.regular;
  const glyphs: SetGlyph[] = [];
  const missing = new Set<string>();
  let left = 0;
  for (const character of text.replace(/\s+/gu, " ").normalize("NFC")) {
    if (shapeless.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    const font = stack.find(({ characters }) => characters.has(code));
    const glyph = font?.characters.get(code);
    if (!font || glyph === undefined) {
      missing.add(character);
      continue;
    }
    glyphs.push({ font, glyph, code, left });
    left += font.advanceOf(glyph);
  }
  return { glyphs, width: left, missing: [...missing] };
}

/** Measures texts in the given fonts, as all writers of figures set them. A text is set once: layouts ask for it in every size. */
export function metricOf(fonts: FigureFonts): TextMetric {
  const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  return {
    width(text, size, isBold = false) {
      const widths = isBold ? known.bold : known.regular;
      const ems = widths.get(text) ?? setText(text, isBold, fonts).width;
      widths.set(text, ems);
      return ems * size;
    },
  };
}
