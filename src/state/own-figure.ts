/** Saves the map of a reader's own graph as it is seen. */
import { palettes } from "../design/tokens.ts";
import { saveBlob } from "../device/download.ts";
import { figureFiles, loadFigureFonts } from "../device/figure-file.ts";
import { drawScene } from "../figure/draw-scene.ts";
import { svgFileOf } from "../figure/svg-file.ts";
import { placeLabels } from "../scene/place-labels.ts";
import type { DrawnPicture, Frame } from "../scene/scene-types.ts";
import { language } from "./current-view.ts";
import { scheme } from "./screen.ts";

export type OwnFigureOutcome =
  | { readonly kind: "saved"; readonly name: string }
  /** The fonts of figures do not have these, so that a PNG would have blanks. */
  | { readonly kind: "missing-characters"; readonly characters: readonly string[] }
  | { readonly kind: "no-fonts" | "no-canvas" };

interface OwnFigure {
  readonly picture: DrawnPicture;
  readonly frame: Frame;
  /** Of the graph's file. */
  readonly name: string;
}

/** Pixels of a PNG for a CSS pixel. */
const pngScale = 2;

/** Makes the file, and has the browser save it. */
export async function saveOwnFigure(format: "svg" | "png", { picture, frame, name }: OwnFigure): Promise<OwnFigureOutcome> {
  const fonts = await loadFigureFonts();
  if (!fonts) return { kind: "no-fonts" };
  const scene = { picture, frame, labels: placeLabels(picture, frame) };
  const drawing = {
    ...drawScene({ scene, palette: palettes[scheme.value], language: language.value, title: name, description: name, medium: "sheet" }),
    ...(format === "png" && { scale: pngScale }),
  };
  const fileName = `${ownFileStem(name)}.${format}`;
  if (format === "svg") {
    saveBlob(new Blob([svgFileOf(drawing, { kind: "embedded", fonts })], { type: "image/svg+xml;charset=utf-8" }), fileName);
    return { kind: "saved", name: fileName };
  }
  const result = await figureFiles("png", [drawing], { fonts });
  if (result.kind === "missing-characters") return result;
  const [blob] = result.kind === "files" ? result.blobs : [];
  if (!blob) return { kind: "no-canvas" };
  saveBlob(blob, fileName);
  return { kind: "saved", name: fileName };
}

/** The name of a graph's file without its ending. */
export const ownFileStem = (name: string): string => name.replace(/\.[^.]{1,8}$/, "");
