/** Makes the files of figures: one PDF with all sheets as pages, or one picture a sheet. */
import type { Drawing } from "../figure/drawing.ts";
import type { FigureFormat } from "../figure/figure-formats.ts";
import type { FigureFonts } from "../figure/font/figure-fonts.ts";
import { pdfOf } from "../figure/pdf/pdf.ts";
import type { Provenance } from "../figure/provenance.ts";
import { svgFileOf } from "../figure/svg-file.ts";
import { renderDrawing } from "../rendering/render-png.ts";

export interface WrittenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Pixels of an image that is smaller than it should be. */
  readonly reducedTo?: { readonly width: number; readonly height: number };
}

/** The sheets of one view. */
interface ViewSheets {
  readonly drawings: readonly Drawing[];
  readonly provenance: Provenance;
}

interface FileOptions {
  readonly path: string;
  readonly sheets: readonly ViewSheets[];
  /** Have all characters of the drawings. */
  readonly fonts: FigureFonts;
  /** True for an SVG whose texts are shapes. */
  readonly hasOutlines: boolean;
}

export async function filesOf(kind: FigureFormat, { path, sheets, fonts, hasOutlines }: FileOptions): Promise<readonly WrittenFile[]> {
  if (kind === "pdf") return [{ path, bytes: await pdfBytes(sheets, fonts) }];
  const all = sheets.flatMap(({ drawings, provenance }) => drawings.map((drawing) => ({ drawing, provenance })));
  const files: WrittenFile[] = [];
  for (const [index, { drawing, provenance }] of all.entries()) {
    const numbered = all.length === 1 ? path : path.replace(/(\.\w+)$/, `-${index + 1}$1`);
    if (kind === "svg") {
      files.push({
        path: numbered,
        bytes: new TextEncoder().encode(svgFileOf(drawing, { kind: hasOutlines ? "outlines" : "embedded", fonts }, provenance)),
      });
      continue;
    }
    const { bytes, size } = await renderDrawing(drawing, fonts, { provenance });
    files.push({ path: numbered, bytes, ...(size.isClamped && { reducedTo: size }) });
  }
  return files;
}

async function pdfBytes(sheets: readonly ViewSheets[], fonts: FigureFonts): Promise<Uint8Array> {
  const provenance = sheets[0]?.provenance;
  const drawings = sheets.flatMap((sheet) => sheet.drawings);
  const result = await pdfOf(drawings, { fonts, ...(provenance && { provenance }) });
  if (result.kind === "missing-characters") throw new Error(`No font has ${result.characters.join(" ")}`);
  return result.bytes;
}
