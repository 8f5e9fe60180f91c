/** Whether a text is the transcript that a source was read from. */
import type { BuiltSource } from "../model/built.ts";

export type TranscriptCheck =
  | { readonly kind: "same"; readonly sha256: string }
  | { readonly kind: "different"; readonly expected: string; readonly found: string };

/**
 * Compares a text that a reader opened with the one that the locators were checked in; anything else is refused with both sums.
 *
 * @param sha256Of the text's UTF-8 bytes to a sum in hexadecimal
 */
export function checkTranscript(text: string, source: Pick<BuiltSource, "sha256">, sha256Of: (text: string) => string): TranscriptCheck {
  const found = sha256Of(text).toLowerCase();
  const expected = source.sha256.toLowerCase();
  return found === expected ? { kind: "same", sha256: found } : { kind: "different", expected, found };
}
