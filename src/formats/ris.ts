import { type CitationRecord, isOnWeb } from "../model/citation-record.ts";

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Writes a record of RIS, with lines that end as the format demands. @see Research Information Systems, RIS Format Specifications */
export function ris(record: CitationRecord): string {
  const { key, author, title, container, issued, version, accessed, address, note, language } = record;
  const date = (day: string): string => `${day.replaceAll("-", "/")}/`;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", "ELEC"],
    ["ID", key],
    ["AU", `${author},`],
    ["TI", title],
    ["T2", container],
    ["PY", issued.slice(0, 4)],
    ["DA", date(issued)],
    ["ET", version],
    ["Y2", accessed && date(accessed)],
    ["UR", isOnWeb(record) ? address : undefined],
    ["N1", isOnWeb(record) ? note : `${note} ${address}`],
    ["LA", language],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join("");
}
