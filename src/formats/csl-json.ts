import { type CitationRecord, isOnWeb } from "../model/citation-record.ts";

const dateParts = (day: string) => ({ "date-parts": [day.split("-").map(Number)] });

/** Writes a record of CSL-JSON, which Zotero and Pandoc read. @see https://docs.citationstyles.org/en/stable/specification.html */
export const cslJson = (record: CitationRecord): string => `${JSON.stringify([cslItem(record)], null, 2)}\n`;

/** Makes one item of a list in CSL-JSON. */
export function cslItem(record: CitationRecord): object {
  const { key, author, title, container, issued, version, accessed, address, note, language } = record;
  return {
    id: key,
    type: "webpage",
    author: [{ literal: author }],
    title,
    ...(container && { "container-title": container }),
    issued: dateParts(issued),
    version,
    ...(accessed && { accessed: dateParts(accessed) }),
    ...(isOnWeb(record) ? { URL: address, note } : { note: `${note} ${address}` }),
    language,
  };
}
