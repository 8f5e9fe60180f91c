/** How the reader wants figures; kept on the device. */
import { signal } from "@preact/signals-core";
import { readStored, writeStored } from "../device/storage.ts";
import { type FigureFormat, figureFormats } from "../figure/figure-formats.ts";
import { isFrame, parseFrame } from "../figure/figure-frames.ts";
import { type FigurePaletteId, figurePaletteIds } from "../figure/figure-palette.ts";
import { type FigureContent, figureContents } from "../figure/make-figure.ts";
import { type SourceChoice, sourceChoices } from "../figure/sheet-options.ts";

export interface FigureChoices {
  readonly format: FigureFormat;
  readonly content: FigureContent;
  /** A frame's id, or a size such as "120x80mm". */
  readonly frame: string;
  readonly palette: FigurePaletteId;
  readonly sources: SourceChoice;
  readonly hasQr: boolean;
  /** True for SVGs whose texts are shapes. */
  readonly hasOutlines: boolean;
}

const usual: FigureChoices = {
  format: "png",
  content: "laid-out",
  frame: "slide",
  palette: "light",
  sources: "auto",
  hasQr: true,
  hasOutlines: false,
};

const stored = "figure-choices";

export const figureChoices = signal<FigureChoices>(read(readStored(stored)));

/** Changes some of the choices. */
export function chooseFigure(change: Partial<FigureChoices>): void {
  figureChoices.value = { ...figureChoices.value, ...change };
  writeStored(stored, JSON.stringify(figureChoices.value));
}

/** Reads what was stored, by this or an earlier version; what it does not know is as usual. */
function read(text: string | undefined): FigureChoices {
  let found: Partial<Record<keyof FigureChoices, unknown>> = {};
  try {
    found = Object(JSON.parse(text ?? "{}"));
  } catch {
    // Somebody else's text.
  }
  const known = <Value extends string>(options: readonly Value[], value: unknown, otherwise: Value): Value =>
    options.find((option) => option === value) ?? otherwise;
  return {
    format: known(figureFormats, found.format, usual.format),
    content: known(figureContents, found.content, usual.content),
    frame: typeof found.frame === "string" && isFrame(parseFrame(found.frame)) ? found.frame : usual.frame,
    palette: known(figurePaletteIds, found.palette, usual.palette),
    sources: known(sourceChoices, found.sources, usual.sources),
    hasQr: found.hasQr !== false,
    hasOutlines: found.hasOutlines === true,
  };
}
