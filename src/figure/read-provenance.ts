/** Reads from a saved figure where it comes from. */
import { claimsFromText, type Provenance } from "./provenance.ts";

/** Longest address that is read, in characters. */
const maxAddress = 10_000;

/** Finds the origin in the bytes of an SVG, PNG or PDF file; undefined in any other file, and in a picture of somebody else. */
export function readProvenance(bytes: Uint8Array): Provenance | undefined {
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47;
  return isPng ? fromPng(bytes) : fromText(new TextDecoder().decode(bytes));
}

/** The metadata of SVG and PDF files is the same text, which is not compressed. */
function fromText(text: string): Provenance | undefined {
  const between = (tag: string): string | undefined => {
    const start = text.indexOf(`<${tag}>`);
    const end = start < 0 ? -1 : text.indexOf(`</${tag}>`, start);
    return end < 0 ? undefined : unescaped(text.slice(start + tag.length + 2, end));
  };
  return provenanceOf(between("dc:identifier"), between("xmpMM:VersionID"), between("dc:relation"));
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? "");

/** Chunks of text stand before the pixels. @see ISO/IEC 15948:2004, 11.3.4.5 */
function fromPng(bytes: Uint8Array): Provenance | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = new Map<string, string>();
  for (let start = 8; start + 12 <= bytes.length; ) {
    const length = view.getUint32(start);
    const type = new TextDecoder().decode(bytes.subarray(start + 4, start + 8));
    if (type === "IDAT" || start + 12 + length > bytes.length) break;
    if (type === "iTXt") {
      const [keyword = "", ...rest] = new TextDecoder().decode(bytes.subarray(start + 8, start + 8 + length)).split("\0");
      texts.set(keyword, rest.at(-1) ?? "");
    }
    start += 12 + length;
  }
  return provenanceOf(texts.get("Source"), texts.get("Data version"), texts.get("Claims"));
}

function provenanceOf(address: string | undefined, dataVersion: string | undefined, claims: string | undefined): Provenance | undefined {
  if (address === undefined || !address.includes("#") || address.length > maxAddress || !/^[0-9a-f]{12}$/.test(dataVersion ?? ""))
    return undefined;
  return { address, dataVersion: dataVersion ?? "", ...(claims && { claims: claimsFromText(claims) }) };
}
