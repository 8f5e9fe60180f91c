/** Cells of CSV for spreadsheets and for tools. @see https://owasp.org/www-community/attacks/CSV_Injection */
import type { ExportFact } from "../model/export-facts.ts";
import { createCleaner, loneSurrogates } from "./clean-text.ts";
import { type ColumnKind, flat } from "./column.ts";

/** The most UTF-16 units that Excel keeps in a cell. */
const maxCell = 32_767;

/**
 * Cells that spreadsheets take for a formula: also after a tab or a line end, which they skip, and in full-width form. Apostrophes before it
 * are one more too, so that a reader knows which one was added.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text of a cell of the flavour "spreadsheet", without the apostrophe that was added. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/** Makes the texts of cells, and counts what had to be changed. @param isForTools true if no cell is guarded against being taken for a formula */
export function createCells(isForTools: boolean): {
  of(value: unknown, kind: ColumnKind | undefined): string | undefined;
  facts(): readonly ExportFact[];
} {
  const cleaner = createCleaner(loneSurrogates);
  let guarded = 0;
  let long = 0;
  return {
    of(value, kind) {
      const written = flat(value);
      if (written === undefined) return undefined;
      const cell = cleaner.clean(written);
      if (isForTools || kind === "double" || kind === "integer") return cell;
      if (cell.length > maxCell) long += 1;
      if (!formula.test(cell)) return cell;
      guarded += 1;
      return `'${cell}`;
    },
    facts: () => [
      ...cleaner.facts(),
      ...(guarded > 0 ? [{ code: "formulas-guarded", count: guarded } as const] : []),
      ...(long > 0 ? [{ code: "cells-too-long", count: long } as const] : []),
    ],
  };
}
