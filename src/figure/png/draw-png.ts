/** Draws PNG files, part by part on a small canvas: in a worker, or in the page. */
import type { Drawing } from "../drawing.ts";
import type { FigureFonts } from "../font/figure-fonts.ts";
import type { Provenance } from "../provenance.ts";
import { type Pen, type PixelSize, pixelSizeOf, rasterise } from "../raster.ts";
import { pngPictureOf, writePng } from "./write-png.ts";

/** The part of a 2D context that is used, so that a test can record the calls. */
export type TilePen = Pen & Pick<CanvasRenderingContext2D, "clearRect" | "getImageData">;

/** The part of a canvas that is used, of the page or of a worker. */
export interface TileCanvas {
  width: number;
  height: number;
  getContext(kind: "2d", options: { readonly willReadFrequently: true }): TilePen | null;
}

export interface TileSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PngOptions {
  readonly createCanvas: (size: TileSize) => TileCanvas;
  /** Fonts whose outlines are drawn. */
  readonly fonts: FigureFonts;
  readonly provenance?: Provenance | undefined;
  /** Called with the finished share, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type PngResult =
  /** `size.isClamped` is true if the image is smaller than the drawing asks for. */
  | { readonly kind: "rendered"; readonly blob: Blob; readonly size: PixelSize }
  /** The browser has no canvas to draw on, or no memory for its pixels. */
  | { readonly kind: "no-canvas" }
  /** The browser changes the pixels that are read from a canvas, as some do against tracking: an image would be noise. */
  | { readonly kind: "altered-canvas" };

/** Largest canvas that is drawn on, in pixels: an eighth of what the smallest phones can hold. */
const maxTile = { width: 4096, height: 512 } as const;

/**
 * Renders a drawing as PNG, with its resolution, title, address and version of the data.
 *
 * @throws the reason of `signal` if it is aborted; no file is made then
 */
export async function drawPng(drawing: Drawing, options: PngOptions): Promise<PngResult> {
  const { createCanvas, provenance, signal } = options;
  const size = pixelSizeOf(drawing);
  const tile = { width: Math.min(size.width, maxTile.width), height: Math.min(size.height, maxTile.height) };
  const canvas = createCanvas(tile);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return { kind: "no-canvas" };
  try {
    if (!givesBackColours(pen, tile)) return { kind: "altered-canvas" };
    const parts = await writePng(pngPictureOf(drawing, size, provenance), stripsOf(drawing, { pen, tile, size, options }));
    return { kind: "rendered", blob: new Blob([...parts], { type: "image/png" }), size };
  } catch (error) {
    signal?.throwIfAborted();
    // The pixels of a canvas are not given where memory runs out.
    if (error instanceof RangeError || error instanceof DOMException) return { kind: "no-canvas" };
    throw error;
  } finally {
    // Frees the pixels at once, without waiting for the garbage collection.
    canvas.width = 0;
    canvas.height = 0;
  }
}

const probeSize = 8;
const probeColour = [18, 52, 86, 255] as const;

/** True if the last corner of the canvas gives back the colour with which it was filled. */
function givesBackColours(pen: TilePen, { width, height }: TileSize): boolean {
  const [left, top] = [Math.max(width - probeSize, 0), Math.max(height - probeSize, 0)];
  pen.fillStyle = `rgb(${probeColour.slice(0, 3).join(" ")})`;
  pen.fillRect(left, top, probeSize, probeSize);
  const { data } = pen.getImageData(left, top, Math.min(probeSize, width), Math.min(probeSize, height));
  return data.every((value, index) => value === probeColour[index % probeColour.length]);
}

interface StripsOptions {
  readonly pen: TilePen;
  readonly tile: TileSize;
  readonly size: PixelSize;
  readonly options: PngOptions;
}

/** Draws strip after strip, each of one or more canvases side by side. Between strips the thread can react. */
async function* stripsOf(drawing: Drawing, { pen, tile, size, options }: StripsOptions): AsyncGenerator<Uint8ClampedArray> {
  const { fonts, onProgress, signal } = options;
  for (let top = 0; top < size.height; top += tile.height) {
    const height = Math.min(tile.height, size.height - top);
    const strip = new Uint8ClampedArray(4 * size.width * height);
    for (let left = 0; left < size.width; left += tile.width) {
      const width = Math.min(tile.width, size.width - left);
      pen.clearRect(0, 0, tile.width, tile.height);
      rasterise(drawing, pen, { scale: size.scale, corner: { left, top }, fonts });
      const { data } = pen.getImageData(0, 0, width, height);
      for (let row = 0; row < height; row++)
        strip.set(data.subarray(4 * row * width, 4 * (row + 1) * width), 4 * (row * size.width + left));
    }
    yield strip;
    onProgress?.((top + height) / size.height);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}
