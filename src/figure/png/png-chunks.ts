/** The chunks of a PNG file. @see ISO/IEC 15948:2004 (PNG), 5 and 11 */
import { joinBytes } from "../deflate.ts";

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export interface PngHeader {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** True if pixels may be transparent: four bytes each instead of three. */
  readonly hasAlpha: boolean;
}

export function headerChunk({ width, height, hasAlpha }: PngHeader): Uint8Array {
  const [bitDepth, colour, colourWithAlpha] = [8, 2, 6];
  return chunk("IHDR", joinBytes([uint32(width), uint32(height), Uint8Array.of(bitDepth, hasAlpha ? colourWithAlpha : colour, 0, 0, 0)]));
}

const metresPerInch = 0.0254;

/** Says how large a pixel is on paper. */
export function densityChunk(dpi: number): Uint8Array {
  const perMetre = uint32(Math.round(dpi / metresPerInch));
  return chunk("pHYs", joinBytes([perMetre, perMetre, Uint8Array.of(1)]));
}

/** A text in any language. The keyword has Latin letters; programs know "Title", "Description" and "Source". */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

export const textChunk = ({ keyword, text }: PngText): Uint8Array =>
  chunk("iTXt", new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll("\0", "")}`));

export const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const content = joinBytes([new TextEncoder().encode(type), data]);
  return joinBytes([uint32(data.length), content, uint32(checksumOf(content))]);
};

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32, as chunks have it at their end. */
export function checksumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (remainders[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
