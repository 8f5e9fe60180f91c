/** Makes the file of a figure in the browser, in the fonts that the page brings along. */
import type { Drawing } from "../figure/drawing.ts";
import { type FigureFonts, figureFontsOf } from "../figure/font/figure-fonts.ts";
import { missingCharacters } from "../figure/font/missing-characters.ts";
import { pdfOf } from "../figure/pdf/pdf.ts";
import type { Provenance } from "../figure/provenance.ts";
import { svgFileOf } from "../figure/svg-file.ts";
import { type PngOptions, renderPng } from "./png.ts";

type Format = "png" | "svg" | "pdf";

export type FigureFile = { readonly format: Format } & (
  | { readonly kind: "file"; readonly blob: Blob; readonly reducedTo?: { readonly width: number; readonly height: number } }
  /** No file: these characters would be blanks. */
  | { readonly kind: "missing-characters"; readonly characters: readonly string[] }
  /** A PDF needs the fonts, which could not be loaded. */
  | { readonly kind: "no-fonts" }
  | { readonly kind: "no-canvas" | "altered-canvas" }
);

interface FileOptions extends Pick<PngOptions, "onProgress" | "signal"> {
  /** Undefined if they could not be loaded: images are then in the fonts of the machine. */
  readonly fonts: FigureFonts | undefined;
  readonly provenance: Provenance;
}

/**
 * Makes the file.
 *
 * @throws the reason of `signal` if it is aborted
 */
export async function figureFile(format: Format, drawing: Drawing, { fonts, ...options }: FileOptions): Promise<FigureFile> {
  const { provenance } = options;
  if (format === "svg") {
    const svg = svgFileOf(drawing, fonts ? { kind: "embedded", fonts } : { kind: "named" }, provenance);
    return { format, kind: "file", blob: new Blob([svg], { type: "image/svg+xml;charset=utf-8" }) };
  }
  const characters = fonts ? missingCharacters([drawing], fonts) : [];
  if (characters.length > 0) return { format, kind: "missing-characters", characters };
  if (format === "png") {
    const result = await renderPng(drawing, { ...options, ...(fonts && { fonts }) });
    if (result.kind !== "rendered") return { format, kind: result.kind };
    return { format, kind: "file", blob: result.blob, ...(result.size.isClamped && { reducedTo: result.size }) };
  }
  if (!fonts) return { format, kind: "no-fonts" };
  const result = await pdfOf([drawing], { fonts, provenance });
  if (result.kind === "missing-characters") return { format, ...result };
  return { format, kind: "file", blob: new Blob([result.bytes], { type: "application/pdf" }) };
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
  const fonts: readonly { readonly file: string; readonly weight: 400 | 700 }[] = await (await fetchFile("fonts.json")).json();
  const files = fonts.map(async ({ file, weight }) => ({ weight, ttf: new Uint8Array(await (await fetchFile(file)).arrayBuffer()) }));
  return figureFontsOf(await Promise.all(files));
}

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(`./fonts/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}
