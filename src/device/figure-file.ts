/** Makes the files of a figure in the browser, in the fonts that the page brings along. */
import type { Drawing } from "../figure/drawing.ts";
import type { FigureFormat } from "../figure/figure-formats.ts";
import { type FigureFonts, figureFontsOf } from "../figure/font/figure-fonts.ts";
import type { Provenance } from "../figure/provenance.ts";
import type { WrittenFigure } from "../figure/write-figure.ts";
import { type WriterOptions, writtenFigure } from "./figure-writer.ts";
import { ownFile } from "./own-files.ts";

export type FigureFiles =
  /** One for each sheet; a PDF has all sheets in one. */
  | { readonly kind: "files"; readonly blobs: readonly Blob[]; readonly reducedTo?: { readonly width: number; readonly height: number } }
  | Exclude<WrittenFigure, { readonly kind: "written" }>;

interface FileOptions extends WriterOptions {
  readonly provenance?: Provenance;
  /** True for an SVG whose texts are shapes. */
  readonly hasOutlines?: boolean;
}

const mediaTypes = { pdf: "application/pdf", svg: "image/svg+xml;charset=utf-8", png: "image/png" } as const;

/**
 * Makes the files of a figure's sheets.
 *
 * @throws the reason of `signal` if it is aborted
 */
export async function figureFiles(
  format: FigureFormat,
  sheets: readonly Drawing[],
  { provenance, hasOutlines = false, ...options }: FileOptions,
): Promise<FigureFiles> {
  const result = await writtenFigure({ format, sheets, hasOutlines, ...(provenance && { provenance }) }, options);
  if (result.kind !== "written") return result;
  const { contents, reducedTo } = result;
  return {
    kind: "files",
    blobs: contents.map((content) => new Blob([content], { type: mediaTypes[format] })),
    ...(reducedTo && { reducedTo }),
  };
}

let loading: Promise<FigureFonts> | undefined;

/** Loads the fonts of figures from the page's own folder, once; undefined if they cannot be loaded, such as offline. */
export async function loadFigureFonts(): Promise<FigureFonts | undefined> {
  loading ??= fetchFonts();
  try {
    return await loading;
  } catch {
    loading = undefined;
    return undefined;
  }
}

async function fetchFonts(): Promise<FigureFonts> {
  const fonts: readonly { readonly file: string; readonly weight: 400 | 700 }[] = await (await ownFile("fonts/fonts.json")).json();
  const files = fonts.map(async ({ file, weight }) => ({
    weight,
    ttf: new Uint8Array(await (await ownFile(`fonts/${file}`)).arrayBuffer()),
  }));
  return figureFontsOf(await Promise.all(files));
}
