/** Renders drawings as PNG without a browser, from the outlines of their texts, so that no font of the machine is needed or used. */
import { Resvg } from "@resvg/resvg-js";
import type { Drawing } from "../figure/drawing.ts";
import type { FigureFonts } from "../figure/font/figure-fonts.ts";
import { pngPictureOf, writePng } from "../figure/png/write-png.ts";
import type { Provenance } from "../figure/provenance.ts";
import { type PixelSize, pixelSizeOf } from "../figure/raster.ts";
import { svgFileOf } from "../figure/svg-file.ts";

export interface RenderedPng {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly size: PixelSize;
}

interface RenderOptions {
  readonly provenance?: Provenance;
  /** Most pixels that are rendered at a time; by default 16 million, which take 64 megabytes. */
  readonly maxStrip?: number;
}

/**
 * Renders a drawing. The same drawing gives the same pixels on every machine.
 *
 * @param fonts have all of the drawing's characters; `missingCharacters` says so beforehand
 */
export async function renderDrawing(
  drawing: Drawing,
  fonts: FigureFonts,
  { provenance, maxStrip = 16_000_000 }: RenderOptions = {},
): Promise<RenderedPng> {
  const size = pixelSizeOf(drawing);
  const svg = svgFileOf(drawing, { kind: "outlines", fonts });
  const parts = await writePng(pngPictureOf(drawing, size, provenance), stripsOf(svg, drawing, { ...size, maxStrip }));
  return { bytes: new Uint8Array(await new Blob([...parts]).arrayBuffer()), size };
}

/**
 * The renderer ends the process at a clipped group of which nothing is in the window (its version 2.6.2 does). So each gets a
 * shape that fills the window, and cannot be seen.
 */
const clippedGroup = /(<g [^>]*clip-path="[^"]*"[^>]*>)/g;

/** Renders the file strip by strip, each through a window on the same drawing. */
async function* stripsOf(
  svg: string,
  drawing: Drawing,
  { width, height, scale, maxStrip }: PixelSize & { readonly maxStrip: number },
): AsyncGenerator<Uint8Array> {
  const rows = Math.max(Math.floor(maxStrip / width), 1);
  for (let top = 0; top < height; top += rows) {
    const stripHeight = Math.min(rows, height - top);
    const [y, w, h] = [top / scale, width / scale, stripHeight / scale];
    const unseen = `<rect x="0" y="${y}" width="${w}" height="${h}" fill="#000000" fill-opacity="0"/>`;
    const strip = svg
      .replace(
        / width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
        ` width="${width}" height="${stripHeight}" viewBox="0 ${y} ${w} ${h}" preserveAspectRatio="none"`,
      )
      .replace(clippedGroup, `$1${unseen}`);
    const { pixels } = new Resvg(strip, { font: { loadSystemFonts: false } }).render();
    yield drawing.paper === undefined ? withoutPremultiplication(pixels) : pixels;
  }
}

/** The renderer multiplies colours by their opacity; PNG wants them as they are. */
function withoutPremultiplication(pixels: Uint8Array): Uint8Array {
  const plain = Uint8Array.from(pixels);
  for (let pixel = 0; pixel < plain.length; pixel += 4) {
    const alpha = plain[pixel + 3] as number;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = pixel; channel < pixel + 3; channel++)
      plain[channel] = Math.min(Math.round(((plain[channel] as number) * 255) / alpha), 255);
  }
  return plain;
}
