import { type CitationRecord, isOnWeb } from "../model/citation-record.ts";

/** Characters with a meaning in TeX. */
const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Between two of the characters that TeX joins where they follow each other, as “--” to a dash. */
const ligatures = /(?<=(['`-]))(?=\1)/g;

const escaped = (text: string): string =>
  text
    .replace(/[\\{}&%$#_~^]/g, (character) => escapes[character] ?? character)
    .replace(ligatures, "{}")
    .replace(/\s+/g, " ");

/** Writes a record of BibLaTeX, in UTF-8. @see Kime, Wemheuer and Lehman, The biblatex Package, "online" and "dataset" */
export function bibtex(record: CitationRecord): string {
  const { key, author, title, container, issued, version, accessed, address, note, language } = record;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", `{${escaped(author)}}`],
    ["title", `{${escaped(title)}}`],
    ["organization", container && escaped(container)],
    ["date", issued],
    ["version", escaped(version)],
    // Verbatim fields need no escapes.
    ["url", isOnWeb(record) ? address : undefined],
    ["urldate", accessed],
    ["note", escaped(isOnWeb(record) ? note : `${note} ${address}`)],
    ["langid", language === "en" ? "english" : "chinese"],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@online{${key},`, ...lines, "}", ""].join("\n");
}
