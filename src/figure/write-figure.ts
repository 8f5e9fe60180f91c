/** Writes the sheets of a figure as the contents of files: in a worker, or in the page. */
import type { Drawing } from "./drawing.ts";
import type { FigureFormat } from "./figure-formats.ts";
import type { FigureFonts } from "./font/figure-fonts.ts";
import { missingCharacters } from "./font/missing-characters.ts";
import { pdfOf } from "./pdf/pdf.ts";
import { drawPng, type PngOptions } from "./png/draw-png.ts";
import type { Provenance } from "./provenance.ts";
import { svgFileOf } from "./svg-file.ts";

export interface WriteRequest {
  readonly format: FigureFormat;
  /** At least one. */
  readonly sheets: readonly Drawing[];
  /** Absent from a figure that opens no view. */
  readonly provenance?: Provenance;
  /** True for an SVG whose texts are shapes. */
  readonly hasOutlines?: boolean;
}

export type WrittenFigure =
  /** A content for each sheet, or the bytes of one file with all of them. */
  | {
      readonly kind: "written";
      readonly contents: readonly (string | Uint8Array<ArrayBuffer> | Blob)[];
      /** The pixels of an image that is smaller than the drawing asks for. */
      readonly reducedTo?: { readonly width: number; readonly height: number };
    }
  /** No file: these characters would be blanks. */
  | { readonly kind: "missing-characters"; readonly characters: readonly string[] }
  /** No PNG: there is no canvas, or it alters what is drawn on it. */
  | { readonly kind: "no-canvas" | "altered-canvas" };

export interface WriteTools {
  readonly fonts: FigureFonts;
  /** Called with the finished share, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** For PNG, which cannot be drawn without. */
  readonly createCanvas?: PngOptions["createCanvas"] | undefined;
  /** Ends PNG between two strips. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the files. The same request gives the same bytes.
 *
 * @throws the reason of `signal` if it is aborted
 */
export async function writeFigure(request: WriteRequest, tools: WriteTools): Promise<WrittenFigure> {
  const { format, sheets, provenance, hasOutlines = false } = request;
  const { fonts, onProgress } = tools;
  if (format === "pdf") {
    const result = await pdfOf(sheets, { fonts, onProgress, ...(provenance && { provenance }) });
    return result.kind === "written" ? { kind: "written", contents: [result.bytes] } : result;
  }
  const characters = missingCharacters(sheets, fonts);
  if (characters.length > 0) return { kind: "missing-characters", characters };
  if (format === "png") return writePngs(request, tools);
  const contents = sheets.map((sheet, index) => {
    const text = svgFileOf(sheet, { kind: hasOutlines ? "outlines" : "embedded", fonts }, provenance);
    onProgress((index + 1) / sheets.length);
    return text;
  });
  return { kind: "written", contents };
}

async function writePngs({ sheets, provenance }: WriteRequest, tools: WriteTools): Promise<WrittenFigure> {
  const { createCanvas, onProgress } = tools;
  if (!createCanvas) return { kind: "no-canvas" };
  const contents: Blob[] = [];
  let reducedTo: { readonly width: number; readonly height: number } | undefined;
  for (const sheet of sheets) {
    const done = contents.length;
    const result = await drawPng(sheet, {
      ...tools,
      createCanvas,
      provenance,
      onProgress: (share) => onProgress((done + share) / sheets.length),
    });
    if (result.kind !== "rendered") return result;
    if (result.size.isClamped) reducedTo = { width: result.size.width, height: result.size.height };
    contents.push(result.blob);
  }
  return { kind: "written", contents, ...(reducedTo && { reducedTo }) };
}
