import type { CitationRecord } from "../model/citation-record.ts";

const dayIn = (language: "en" | "zh", day: string): string =>
  new Intl.DateTimeFormat(language, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }).format(new Date(day));

const sentence = (text: string): string => (/[.。?？!！]$/u.test(text) ? text : `${text}.`);

/** Writes a reference in the style of APA: a web page with a retrieval date. @see Publication Manual of the APA, 7th edition, 10.16 */
export function apa({ author, title, container, issued, version, accessed, address, note }: CitationRecord): string {
  const [year] = issued.split("-");
  const day = dayIn("en", issued).replace(`, ${year}`, "");
  const retrieved = `Retrieved ${accessed ? `${dayIn("en", accessed)}, ` : ""}from ${address}`;
  const parts = [`${sentence(author)} (${year}, ${day}).`, sentence(`${title.replace(/[.。]$/u, "")} (Version ${version})`)];
  return [...parts, ...(container ? [sentence(container)] : []), retrieved, `[${note}]`].join(" ");
}
