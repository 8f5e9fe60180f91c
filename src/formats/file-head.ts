import { citationWords } from "../language/citations.ts";
import { exportFactText, exportWords } from "../language/exports.ts";
import { pageWords } from "../language/page.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ExportFact } from "../model/export-facts.ts";
import type { GraphTable } from "./graph-table.ts";

/** The lines at the head of a file: title, source and notice, licence, version, and what the format could not hold. */
export function headLines({ built }: GraphTable, language: keyof Bilingual, report: readonly ExportFact[]): readonly string[] {
  const words = exportWords[language];
  return [
    pageWords[language].title,
    ...built.sources.map((source) => citationWords[language].viewNote({ source })),
    words.licence,
    words.version(built.version),
    ...report.map((fact) => exportFactText(fact, language)),
  ];
}
