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

/**
 * Renders a drawing. The same drawing gives the same pixels on every machine.
 *
 * @param fonts have all of the drawing's characters; `missingCharacters` says so beforehand
 */
export async function renderDrawing(drawing: Drawing, fonts: FigureFonts, provenance?: Provenance): Promise<RenderedPng> {
  const size = pixelSizeOf(drawing);
  const svg = svgFileOf(drawing, { kind: "outlines", fonts });
  const parts = await writePng(pngPictureOf(drawing, size, provenance), stripsOf(svg, drawing, size));
  return { bytes: new Uint8Array(await new Blob([...parts]).arrayBuffer()), size };
}

/** Most pixels of a strip: 64 megabytes in memory. */
const maxStrip = 16_000_000;

/** Renders the file strip by strip, each through a window on the same drawing. */
async function* stripsOf(svg: string, drawing: Drawing, { width, height, scale }: PixelSize): AsyncGenerator<Uint8Array> {
  const rows = Math.max(Math.floor(maxStrip / width), 1);
  for (let top = 0; top < height; top += rows) {
    const stripHeight = Math.min(rows, height - top);
    const view = [0, top / scale, width / scale, stripHeight / scale].join(" ");
    const strip = svg.replace(
      / width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
      ` width="${width}" height="${stripHeight}" viewBox="${view}" preserveAspectRatio="none"`,
    );
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
