/** The formats in which a claim, a node or a view can be cited. */
import type { Bilingual } from "./bilingual.ts";

export interface CitationFormatEntry {
  readonly name: Bilingual;
  /** The extension of a file; absent for text that is pasted. */
  readonly file?: string;
}

export const citationFormats = {
  text: { name: { en: "Plain text", zh: "纯文本" } },
  apa: { name: { en: "APA", zh: "APA" } },
  "gb-t-7714": { name: { en: "GB/T 7714", zh: "GB/T 7714" } },
  bibtex: { name: { en: "BibTeX", zh: "BibTeX" }, file: "bib" },
  ris: { name: { en: "RIS", zh: "RIS" }, file: "ris" },
  "csl-json": { name: { en: "CSL-JSON", zh: "CSL-JSON" }, file: "json" },
} as const satisfies Readonly<Record<string, CitationFormatEntry>>;

export type CitationFormat = keyof typeof citationFormats;
export const citationFormatIds = Object.keys(citationFormats) as readonly CitationFormat[];
