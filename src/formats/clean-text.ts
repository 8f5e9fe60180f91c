/** Replaces characters that a format forbids, and counts them: nothing is dropped in silence. */
import type { ExportFact } from "../model/export-facts.ts";

/** Not in XML 1.0, not even as a reference. @see https://www.w3.org/TR/xml/#charsets */
export const forbiddenInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Halves of characters, which UTF-8 cannot encode. */
export const loneSurrogates = /\p{Surrogate}/gu;
/** Characters that databases take for the end of a text, besides halves of characters. */
export const forbiddenInDatabases = /[\p{Surrogate}\0]/gu;

export interface Cleaner {
  clean(text: string): string;
  /** Facts for the report; none if nothing was replaced. */
  facts(): readonly ExportFact[];
}

export function createCleaner(forbidden: RegExp): Cleaner {
  let count = 0;
  return {
    clean: (text) =>
      text.replace(forbidden, () => {
        count += 1;
        return "\ufffd";
      }),
    facts: () => (count === 0 ? [] : [{ code: "characters-replaced", count }]),
  };
}
