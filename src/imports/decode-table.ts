/** Tables as text. They do not say their encoding, and Chinese Excel saves them as GB18030 unless it is asked for UTF-8. */
import { type Chunks, decodedText } from "./decode-text.ts";
import type { ImportNotes } from "./import-notes.ts";

/**
 * Decodes a table: as UTF-8, or in the encoding that its byte order mark says; else as GB18030, with a note, if its bytes are Chinese in that.
 *
 * @throws ReadingStopped for bytes that are neither
 */
export async function* decodedTable(chunks: Chunks, notes: ImportNotes): AsyncGenerator<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of chunks) pieces.push(piece);
  const isChinese = !hasMark(pieces) && !areIn("utf-8", pieces) && areIn("gb18030", pieces) && isMostlyCommon(pieces);
  if (isChinese) notes.note({ kind: "encoding-assumed", name: "GB18030" });
  yield* decodedText(pieces, notes, isChinese ? "gb18030" : undefined);
}

const hasMark = ([first]: readonly Uint8Array[]): boolean => {
  const [one, two, three] = first ?? [];
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || (one === 0xef && two === 0xbb && three === 0xbf);
};

/** Tests whether bytes are text in an encoding; the last character may be cut. */
function areIn(encoding: string, pieces: readonly Uint8Array[]): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (const piece of pieces) decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Tests whether at least half of the characters beyond ASCII are among the common ones, those of GB 2312, which have both bytes from A1 up. Nearly
 * all of a Chinese text are; letters with accents of Western encodings, and damaged UTF-8, also pass for GB18030, but as rare characters.
 */
function isMostlyCommon(pieces: readonly Uint8Array[]): boolean {
  let [common, rare] = [0, 0];
  let lead = 0;
  for (const piece of pieces)
    for (const byte of piece) {
      if (lead === 0) lead = byte > 0x80 ? byte : 0;
      else {
        if (lead >= 0xa1 && byte >= 0xa1) common += 1;
        // With a digit, it is one half of a character of four bytes.
        else if (byte > 0x39) rare += 1;
        lead = 0;
      }
    }
  return common >= rare;
}
