import type { CitationRecord } from "../model/citation-record.ts";

/** Writes a reference in the style of the Chinese standard: a database on the web, DB/OL. @see GB/T 7714-2015, 4.6 */
export function gbT7714({ author, title, container, issued, version, accessed, address, note }: CitationRecord): string {
  const head = `${author}. ${title.replace(/[.。]$/u, "")}[DB/OL]`;
  return `${head}. ${container ? `//${container}. ` : ""}Version ${version}. (${issued})${accessed ? `[${accessed}]` : ""}. ${address}. ${note}`;
}
