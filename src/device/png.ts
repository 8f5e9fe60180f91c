/** A drawing as a PNG, on a canvas that is never shown. */
import type { Drawing } from "../figure/drawing.ts";
import { fontsOf, type PixelSize, pixelSizeOf, rasterise } from "../figure/raster.ts";

export class NoCanvasError extends Error {
  constructor(size: PixelSize) {
    super(`This browser cannot make an image of ${size.width} by ${size.height} pixels.`);
    this.name = "NoCanvasError";
  }
}

/**
 * The image of a drawing, to save or to copy.
 *
 * @returns the blob, and its size with whether it had to be made smaller than asked
 * @throws NoCanvasError when the browser has no room for it
 */
export async function pngOf(drawing: Drawing): Promise<{ readonly blob: Blob; readonly size: PixelSize }> {
  const size = pixelSizeOf(drawing);
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  canvas.lang = drawing.language === "zh" ? "zh-Hans" : "en";
  const pen = canvas.getContext("2d");
  if (!pen) throw new NoCanvasError(size);
  // A canvas does not wait for a font that is on its way; one that never comes is no reason to save nothing.
  await Promise.allSettled(Array.from(fontsOf(drawing), ([font, text]) => document.fonts.load(font, text)));
  rasterise(drawing, pen, size.scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // Frees the pixels at once, not when the garbage is collected.
  canvas.width = 0;
  canvas.height = 0;
  if (!blob) throw new NoCanvasError(size);
  return { blob, size };
}
