/** Checks that a text is the transcript of a source. */
import type { BuiltSource } from "../model/built.ts";

export type TranscriptCheck =
  | { readonly kind: "same"; readonly sha256: string }
  | { readonly kind: "different"; readonly expected: string; readonly found: string };

/**
 * Compares a text that a reader opened with the transcript in which the locators were checked. Any other text is refused, with both
 * checksums.
 *
 * @param sha256Of returns the checksum of a text's UTF-8 bytes, in hexadecimal
 */
export function checkTranscript(text: string, source: Pick<BuiltSource, "sha256">, sha256Of: (text: string) => string): TranscriptCheck {
  const found = sha256Of(text).toLowerCase();
  const expected = source.sha256.toLowerCase();
  return found === expected ? { kind: "same", sha256: found } : { kind: "different", expected, found };
}
