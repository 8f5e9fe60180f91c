/** Renders drawings as PNG, on a canvas outside the page. */
import type { Drawing } from "../figure/drawing.ts";
import { fontsOf, type PixelSize, pixelSizeOf, rasterise } from "../figure/raster.ts";

export class NoCanvasError extends Error {
  constructor(size: PixelSize) {
    super(`This browser cannot make an image of ${size.width} by ${size.height} pixels.`);
    this.name = "NoCanvasError";
  }
}

/** The browser changes the pixels that are read from a canvas, as some do against tracking: an image would be noise. */
export class AlteredCanvasError extends Error {
  constructor() {
    super("This browser changes the pixels of a canvas when they are read.");
    this.name = "AlteredCanvasError";
  }
}

const probeSize = 8;
const probeColour = [18, 52, 86, 255] as const;

/** True if a canvas gives back the colour with which it was filled. */
function givesBackColours(): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = probeSize;
  canvas.height = probeSize;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return true;
  pen.fillStyle = `rgb(${probeColour.slice(0, 3).join(" ")})`;
  pen.fillRect(0, 0, probeSize, probeSize);
  const { data } = pen.getImageData(0, 0, probeSize, probeSize);
  return data.every((value, index) => value === probeColour[index % probeColour.length]);
}

/**
 * Renders a drawing as PNG.
 *
 * @returns the image and its size; `isClamped` is true if it is smaller than the drawing asks for
 * @throws NoCanvasError if the browser cannot make an image of this size
 * @throws AlteredCanvasError if the browser would change its pixels
 */
export async function renderPng(drawing: Drawing): Promise<{ readonly blob: Blob; readonly size: PixelSize }> {
  if (!givesBackColours()) throw new AlteredCanvasError();
  const size = pixelSizeOf(drawing);
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  canvas.lang = drawing.language === "zh" ? "zh-Hans" : "en";
  const pen = canvas.getContext("2d");
  if (!pen) throw new NoCanvasError(size);
  // A canvas does not wait for fonts that are still loading; a font that fails to load does not stop the export.
  await Promise.allSettled(Array.from(fontsOf(drawing), ([font, text]) => document.fonts.load(font, text)));
  rasterise(drawing, pen, size.scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // Frees the pixels at once, without waiting for the garbage collection.
  canvas.width = 0;
  canvas.height = 0;
  if (!blob) throw new NoCanvasError(size);
  return { blob, size };
}
