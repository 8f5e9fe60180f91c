/** Writes the sheets of a figure as the contents of files that need no canvas: in a worker, or in the page. */
import type { Drawing } from "./drawing.ts";
import type { FigureFormat } from "./figure-formats.ts";
import type { FigureFonts } from "./font/figure-fonts.ts";
import { missingCharacters } from "./font/missing-characters.ts";
import { pdfOf } from "./pdf/pdf.ts";
import type { Provenance } from "./provenance.ts";
import { svgFileOf } from "./svg-file.ts";

export interface WriteRequest {
  readonly format: Exclude<FigureFormat, "png">;
  /** At least one. */
  readonly sheets: readonly Drawing[];
  readonly provenance: Provenance;
  /** True for an SVG whose texts are shapes. */
  readonly hasOutlines: boolean;
}

export type WrittenFigure =
  /** A text for each sheet, or the bytes of one file with all of them. */
  | { readonly kind: "written"; readonly contents: readonly (string | Uint8Array<ArrayBuffer>)[] }
  /** No file: these characters would be blanks. */
  | { readonly kind: "missing-characters"; readonly characters: readonly string[] };

/**
 * Writes the files. The same request gives the same bytes.
 *
 * @param onProgress called with the finished share, from 0 to 1
 */
export async function writeFigure(
  { format, sheets, provenance, hasOutlines }: WriteRequest,
  fonts: FigureFonts,
  onProgress: (share: number) => void,
): Promise<WrittenFigure> {
  if (format === "pdf") {
    const result = await pdfOf(sheets, { fonts, provenance, onProgress });
    return result.kind === "written" ? { kind: "written", contents: [result.bytes] } : result;
  }
  const characters = missingCharacters(sheets, fonts);
  if (characters.length > 0) return { kind: "missing-characters", characters };
  const contents = sheets.map((sheet, index) => {
    const text = svgFileOf(sheet, { kind: hasOutlines ? "outlines" : "embedded", fonts }, provenance);
    onProgress((index + 1) / sheets.length);
    return text;
  });
  return { kind: "written", contents };
}
