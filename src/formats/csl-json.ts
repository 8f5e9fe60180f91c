import { type CitationRecord, isOnWeb } from "../model/citation-record.ts";

const dateParts = (day: string) => ({ "date-parts": [day.split("-").map(Number)] });

/** Writes a record of CSL-JSON, which Zotero and Pandoc read. @see https://docs.citationstyles.org/en/stable/specification.html */
export function cslJson(record: CitationRecord): string {
  const { key, author, title, container, issued, version, accessed, address, note, language } = record;
  const item = {
    id: key,
    type: "webpage",
    author: [{ literal: author }],
    title,
    ...(container && { "container-title": container }),
    issued: dateParts(issued),
    version,
    accessed: dateParts(accessed),
    ...(isOnWeb(record) ? { URL: address, note } : { note: `${note} ${address}` }),
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
