/** Makes the files of a figure in the browser, in the fonts that the page brings along. */
import type { Drawing } from "../figure/drawing.ts";
import type { FigureFormat } from "../figure/figure-formats.ts";
import { type FigureFonts, figureFontsOf } from "../figure/font/figure-fonts.ts";
import { missingCharacters } from "../figure/font/missing-characters.ts";
import type { Provenance } from "../figure/provenance.ts";
import type { PixelSize } from "../figure/raster.ts";
import { writtenFigure } from "./figure-writer.ts";
import { ownFile } from "./own-files.ts";
import { type PngOptions, renderPng } from "./png.ts";

export type FigureFiles =
  /** One for each sheet; a PDF has all sheets in one. */
  | { readonly kind: "files"; readonly blobs: readonly Blob[]; readonly reducedTo?: { readonly width: number; readonly height: number } }
  /** No file: these characters would be blanks. */
  | { readonly kind: "missing-characters"; readonly characters: readonly string[] }
  | { readonly kind: "no-canvas" | "altered-canvas" };

interface FileOptions extends Pick<PngOptions, "onProgress" | "signal"> {
  readonly fonts: FigureFonts;
  readonly provenance: Provenance;
  /** True for an SVG whose texts are shapes. */
  readonly hasOutlines?: boolean;
}

const mediaTypes = { pdf: "application/pdf", svg: "image/svg+xml;charset=utf-8" } as const;

/**
 * Makes the files of a figure's sheets.
 *
 * @throws the reason of `signal` if it is aborted
 */
export async function figureFiles(
  format: FigureFormat,
  sheets: readonly Drawing[],
  { fonts, ...options }: FileOptions,
): Promise<FigureFiles> {
  const { provenance, onProgress, signal, hasOutlines = false } = options;
  const characters = missingCharacters(sheets, fonts);
  if (characters.length > 0) return { kind: "missing-characters", characters };
  if (format !== "png") {
    const result = await writtenFigure({ format, sheets, provenance, hasOutlines }, { fonts, onProgress, signal });
    if (result.kind === "missing-characters") return result;
    return { kind: "files", blobs: result.contents.map((content) => new Blob([content], { type: mediaTypes[format] })) };
  }
  const blobs: Blob[] = [];
  let reducedTo: PixelSize | undefined;
  for (const sheet of sheets) {
    const done = blobs.length;
    const result = await renderPng(sheet, {
      ...options,
      fonts,
      ...(onProgress && { onProgress: (share) => onProgress((done + share) / sheets.length) }),
    });
    if (result.kind !== "rendered") return { kind: result.kind };
    if (result.size.isClamped) reducedTo = result.size;
    blobs.push(result.blob);
  }
  return { kind: "files", blobs, ...(reducedTo && { reducedTo }) };
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
