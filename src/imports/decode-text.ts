/** Bytes of a file as text, in whatever encoding it says it has. */
import { Gunzip } from "fflate";
import type { ImportNotes } from "./import-notes.ts";

/** A file, or a part of one, in pieces of any size. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Largest file that is read, in bytes, also after it was unpacked. */
export const maxImportBytes = 50 * 1024 * 1024;

/** The bytes from which the format and the encoding are told. */
const headBytes = 4096;

/**
 * Hands on pieces of a file until the limit, unpacked where the file is gzip.
 *
 * @throws ReadingStopped for a file that is too large, or damaged
 */
export async function* limitedChunks(chunks: Chunks, notes: ImportNotes): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const counted = (chunk: Uint8Array): Uint8Array => {
    bytes += chunk.length;
    if (bytes > maxImportBytes) notes.fault({ kind: "too-large", bytes, limit: maxImportBytes });
    return chunk;
  };
  let unpacked: Uint8Array[] = [];
  let gunzip: Gunzip | undefined;
  let isFirst = true;
  for await (const chunk of withHead(chunks)) {
    if (isFirst && chunk[0] === 0x1f && chunk[1] === 0x8b) gunzip = new Gunzip((part) => unpacked.push(part));
    isFirst = false;
    if (!gunzip) {
      yield counted(chunk);
      continue;
    }
    // A small piece may unpack to a very large one: pieces are pushed so small that none exceeds the limit by much.
    for (let start = 0; start < chunk.length; start += headBytes) {
      push(gunzip, chunk.subarray(start, start + headBytes), false, notes);
      for (const part of unpacked) yield counted(part);
      unpacked = [];
    }
  }
  if (!gunzip) return;
  push(gunzip, new Uint8Array(), true, notes);
  for (const part of unpacked) yield counted(part);
}

function push(gunzip: Gunzip, chunk: Uint8Array, isLast: boolean, notes: ImportNotes): void {
  try {
    gunzip.push(chunk, isLast);
  } catch {
    notes.fault({ kind: "archive-damaged" });
  }
}

/** The same bytes, with a first piece that is long enough to tell what the file is. */
async function* withHead(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    if (bytes >= headBytes) {
      yield chunk;
      continue;
    }
    held.push(chunk);
    bytes += chunk.length;
    if (bytes < headBytes) continue;
    yield joined(held);
    held = [];
  }
  if (held.length > 0) yield joined(held);
}

/** Puts pieces together. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const chunk of chunks) {
    whole.set(chunk, start);
    start += chunk.length;
  }
  return whole;
}

/**
 * Decodes pieces of a file, without a byte order mark.
 *
 * @param known the encoding; found by the first bytes unless given
 * @throws ReadingStopped for bytes that are no text in the encoding of the file
 */
export async function* decodedText(chunks: Chunks, notes: ImportNotes, known?: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let line = 1;
  for await (const chunk of withHead(chunks)) {
    decoder ??= decoderFor(known ?? encodingOf(chunk), notes);
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      line += linesIn(new TextDecoder().decode(chunk).replace(/\ufffd[\s\S]*$/, ""));
      return notes.fault({ kind: "not-utf-8" }, line);
    }
    line += linesIn(text);
    yield text;
  }
  try {
    const rest = decoder?.decode();
    if (rest) yield rest;
  } catch {
    // Half of a character stands at the end: the file was cut in the middle of it.
    notes.fault({ kind: "cut-off" }, line);
  }
}

const linesIn = (text: string): number => text.split("\n").length - 1;

function decoderFor(encoding: string, notes: ImportNotes): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    notes.fault({ kind: "encoding-unknown", name: encoding }, 1);
    throw new RangeError(encoding);
  }
}

/** The encoding by byte order mark or XML declaration; UTF-8 else. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0x3c && head[1] === 0) return "utf-16le";
  if (head[0] === 0 && head[1] === 0x3c) return "utf-16be";
  const start = String.fromCharCode(...head.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  // A declaration that is readable byte by byte is not in UTF-16, whatever it says.
  return declared === undefined || /^utf-?16/i.test(declared) ? "utf-8" : declared;
}
