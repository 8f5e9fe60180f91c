/** Writes a citation in any format but plain text, which is a matter of language. */
import type { CitationFormat } from "../model/citation-formats.ts";
import type { CitationRecord } from "../model/citation-record.ts";
import { apa } from "./apa.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { gbT7714 } from "./gb-t-7714.ts";
import { ris } from "./ris.ts";

export const citationWriters = {
  apa,
  "gb-t-7714": gbT7714,
  bibtex,
  ris,
  "csl-json": cslJson,
} satisfies Readonly<Record<Exclude<CitationFormat, "text">, (record: CitationRecord) => string>>;
