/** Puts the used parts of fonts into a PDF, so that its text looks the same everywhere, and can be searched and copied in every language. */

import type { SetGlyph } from "../font/figure-fonts.ts";
import { type FontSubset, subsetOf } from "../font/font-subset.ts";
import { outlineOf } from "../font/glyph-outline.ts";
import type { TrueTypeFont } from "../font/true-type.ts";
import { contourOperators } from "./path-operators.ts";
import type { PdfObjects, Ref } from "./pdf-objects.ts";
import { hex4, pdfNumber, utf16Hex } from "./pdf-values.ts";

/** The fonts of a document, cut to what its pages use. */
export interface PdfFonts {
  /** Name of the font in the pages' resources. */
  readonly nameOf: (font: TrueTypeFont) => string;
  /** The code of a glyph in a text, as four hexadecimal digits. */
  readonly codeOf: (glyph: SetGlyph) => string;
  /** Name of a form that strokes the outline of a glyph, `rimUnit` to the em, with its origin on the baseline. */
  readonly rimOf: (glyph: SetGlyph) => string;
  /** Adds all to the document. Called once, after the pages are written; gives the entries of their resources. */
  readonly addTo: (objects: PdfObjects) => string;
}

/** Cuts fonts to the glyphs of a document. */
export function pdfFonts(glyphs: readonly SetGlyph[]): PdfFonts {
  const codes = new Map<TrueTypeFont, Set<number>>();
  for (const { font, code } of glyphs) codes.set(font, (codes.get(font) ?? new Set()).add(code));
  const fonts = [...codes].map(([font, used], index) => ({ font, used, name: `F${index + 1}`, subset: subsetOf(font, used) }));
  const byFont = new Map(fonts.map((entry) => [entry.font, entry]));
  const entryOf = (font: TrueTypeFont): EmbeddedFont => {
    const entry = byFont.get(font);
    if (!entry) throw new Error("A text has a glyph of a font that was not given.");
    return entry;
  };
  const rims = new Map<string, SetGlyph>();
  return {
    nameOf: (font) => entryOf(font).name,
    codeOf: ({ font, glyph }) => hex4(entryOf(font).subset.glyphOf(glyph)),
    rimOf: (glyph) => {
      const { name, subset } = entryOf(glyph.font);
      const rim = `${name}G${subset.glyphOf(glyph.glyph)}`;
      rims.set(rim, glyph);
      return rim;
    },
    addTo: (objects) => {
      const fontEntries = fonts.map((entry) => `/${entry.name} ${addFont(objects, entry)}`).join("");
      const rimEntries = [...rims].map(([name, glyph]) => `/${name} ${addRim(objects, glyph)}`).join("");
      return `/Font<<${fontEntries}>>${rimEntries === "" ? "" : `/XObject<<${rimEntries}>>`}`;
    },
  };
}

interface EmbeddedFont {
  readonly font: TrueTypeFont;
  readonly used: ReadonlySet<number>;
  readonly subset: FontSubset;
  readonly name: string;
}

/** PDF measures fonts in thousandths of the em. */
const thousandths = (ems: number): string => pdfNumber(ems * 1000);

const symbolic = 4;

function addFont(objects: PdfObjects, { font, used, subset, name }: EmbeddedFont): Ref {
  const characters = [...used].sort((a, b) => a - b).map((code) => [code, font.characters.get(code) ?? 0] as const);
  const fullName = `${tagOf(name)}+${font.name}`;
  const file = objects.addStream(`/Length1 ${subset.ttf.length}`, subset.ttf);
  const isBold = /bold/i.test(font.name);
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${fullName}/Flags ${symbolic}/FontBBox[${font.box.map(thousandths).join(" ")}]/ItalicAngle 0/Ascent ${thousandths(font.ascent)}/Descent ${thousandths(font.descent)}/CapHeight ${thousandths(font.ascent)}/StemV ${isBold ? 140 : 80}/FontFile2 ${file}>>`,
  );
  const widths = characters.map(([, glyph]) => `${subset.glyphOf(glyph)}[${thousandths(font.advanceOf(glyph))}]`).join("");
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${fullName}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor}/CIDToGIDMap/Identity/DW 1000/W[${widths}]>>`,
  );
  const toUnicode = objects.addStream("", unicodeMap(characters.map(([code, glyph]) => [subset.glyphOf(glyph), code])));
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${fullName}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`,
  );
}

/** Six letters that tell the cut fonts of a document apart, as the standard asks for: "F2" is "AAAAAC". */
const tagOf = (name: string): string => `AAAAA${String.fromCharCode(65 + (Number(name.slice(1)) % 26))}`;

/** Most characters in one section of the map. */
const maxSection = 100;

/** The map from glyphs to characters. A glyph that serves several characters stands for the first. */
function unicodeMap(glyphs: readonly (readonly [glyph: number, code: number])[]): string {
  const lines = [...new Map(glyphs.toReversed())]
    .sort(([a], [b]) => a - b)
    .map(([glyph, code]) => `<${hex4(glyph)}> <${utf16Hex(String.fromCodePoint(code))}>`);
  const sections = Array.from({ length: Math.ceil(lines.length / maxSection) }, (_, index) => {
    const section = lines.slice(index * maxSection, (index + 1) * maxSection);
    return `${section.length} beginbfchar\n${section.join("\n")}\nendbfchar`;
  });
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...sections,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}

/** Units of a rim's form per em: whole numbers are short, and fine enough for what lies below a letter. */
export const rimUnit = 500;

/** The rims of labels are no text: else each label would be found twice. */
function addRim(objects: PdfObjects, { font, glyph }: SetGlyph): Ref {
  const path = outlineOf(font, glyph).map((contour) => contourOperators(contour, rimUnit));
  const [left, bottom, right, top] = font.box;
  const box = [left - 1, -top - 1, right + 1, 1 - bottom].map((value) => pdfNumber(value * rimUnit, 0)).join(" ");
  return objects.addStream(`/Type/XObject/Subtype/Form/BBox[${box}]/Resources<<>>`, [...path, "S"].join("\n"));
}
