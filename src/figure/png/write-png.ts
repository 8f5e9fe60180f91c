/** Writes a PNG from strips of pixels, so that a picture of any size needs the memory of one strip and of its own compressed bytes. */

import type { Drawing } from "../drawing.ts";
import { claimsText, type Provenance } from "../provenance.ts";
import { chunk, densityChunk, headerChunk, type PngHeader, type PngText, pngSignature, textChunk } from "./png-chunks.ts";
import { rowFilter } from "./png-rows.ts";

export interface PngPicture extends PngHeader {
  /** Pixels per inch on paper. */
  readonly dpi: number;
  readonly texts: readonly PngText[];
}

/** A CSS pixel is 1/96 inch, so a scale of 1 is 96 dpi. */
export const pngPictureOf = (
  { title, description, paper }: Drawing,
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number },
  provenance: Provenance | undefined,
): PngPicture => ({
  width,
  height,
  hasAlpha: paper === undefined,
  dpi: scale * 96,
  texts: [
    { keyword: "Title", text: title },
    { keyword: "Description", text: description },
    ...(provenance
      ? [
          { keyword: "Source", text: provenance.address },
          { keyword: "Data version", text: provenance.dataVersion },
          ...(provenance.claims ? [{ keyword: "Claims", text: claimsText(provenance.claims) }] : []),
        ]
      : []),
  ],
});

/**
 * Writes the file.
 *
 * @param strips pixels of four bytes each, without premultiplied alpha, whole rows from the top to the bottom
 * @returns the parts of the file, in order
 * @throws RangeError if the strips have more or fewer rows than the picture
 */
export async function writePng(
  picture: PngPicture,
  strips: AsyncIterable<Uint8Array | Uint8ClampedArray>,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const parts = [pngSignature, headerChunk(picture), densityChunk(picture.dpi), ...picture.texts.map(textChunk)].map((part) =>
    Uint8Array.from(part),
  );
  const { readable, writable } = new CompressionStream("deflate");
  const writer = writable.getWriter();
  const filter = rowFilter(picture.width, picture.hasAlpha);
  const feed = async (): Promise<void> => {
    let bytes = 0;
    for await (const pixels of strips) {
      bytes += pixels.length;
      await writer.write(filter(pixels));
    }
    if (bytes !== 4 * picture.width * picture.height) throw new RangeError("The strips do not have the rows of the picture.");
    await writer.close();
  };
  const collect = async (): Promise<void> => {
    const reader = readable.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) parts.push(Uint8Array.from(chunk("IDAT", piece.value)));
  };
  const feeding = feed().catch((error: unknown) => writer.abort(error).then(() => Promise.reject(error)));
  await Promise.all([feeding, collect()]);
  return [...parts, Uint8Array.from(chunk("IEND", new Uint8Array()))];
}
