/**
 * Writes CSV files into a zip. Flavour "spreadsheet": with a byte order mark, or Excel breaks Chinese, and no cell is taken for a formula.
 * Flavour "tools": plain, with the headings by which Gephi and Cytoscape know ids, ends and labels.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
import { exportWords } from "../language/exports.ts";
import { readingOf } from "../model/relation-reading.ts";
import type { FieldColumn } from "./column.ts";
import { createCells } from "./csv-cells.ts";
import { csvText } from "./csv-text.ts";
import { claimColumns, nodeColumns } from "./entry-columns.ts";
import type { Writer } from "./export-graph.ts";
import { headLines } from "./file-head.ts";
import type { TableClaim, TableNode } from "./graph-table.ts";
import { recordLists } from "./record-lists.ts";
import { zipFiles } from "./zip-files.ts";

interface Sheet {
  readonly name: string;
  readonly columns: readonly Pick<FieldColumn<never>, "name" | "kind">[];
  readonly rows: readonly (readonly unknown[])[];
}

export const csvFiles: Writer = (table, { language, flavour = "spreadsheet" }) => {
  const isForTools = flavour === "tools";
  const nodes: readonly FieldColumn<TableNode>[] = isForTools
    ? forTools(nodeColumns, { id: "Id" }, { name: "Label", kind: "string", read: ({ label }) => label[language] })
    : nodeColumns;
  const claims: readonly FieldColumn<TableClaim>[] = isForTools
    ? forTools(
        claimColumns,
        { from: "Source", to: "Target", id: "Id" },
        { name: "Type", kind: "string", read: () => "Directed" },
        { name: "Label", kind: "string", read: (claim) => readingOf(claim.relation, [claim]).reads[language] },
      )
    : claimColumns;
  const sheets: readonly Sheet[] = [
    { name: "graph", columns: [{ name: "version", kind: "string" }], rows: [[table.built.version]] },
    sheetOf("nodes", nodes, table.nodes),
    sheetOf("claims", claims, table.claims),
    ...recordLists(table).map(({ list, columns, rows }) => ({ name: list, columns, rows })),
  ];
  const cells = createCells(isForTools);
  const files = sheets.map(({ name, columns, rows }) => {
    const lines = [
      columns.map((column) => column.name),
      ...rows.map((row) => row.map((value, index) => cells.of(value, columns[index]?.kind))),
    ];
    return [`${name}.csv`, (isForTools ? "" : "\ufeff") + csvText(lines, isForTools ? "\n" : "\r\n")] as const;
  });
  const report = cells.facts();
  const readMe = [...headLines(table, language, report), "", exportWords[language].readMe.csv, ""].join("\n");
  return { content: zipFiles(Object.fromEntries([...files, ["read-me.txt", readMe]])), report };
};

/** Puts the columns that tools look for first, under the headings that they know. */
function forTools<Entry>(
  columns: readonly FieldColumn<Entry>[],
  headings: Readonly<Record<string, string>>,
  ...added: readonly FieldColumn<Entry>[]
): readonly FieldColumn<Entry>[] {
  const first = Object.entries(headings).flatMap(([id, name]) =>
    columns.filter((column) => column.name === id).map((column) => ({ ...column, name })),
  );
  return [...first, ...added, ...columns.filter(({ name }) => !Object.hasOwn(headings, name))];
}

const sheetOf = <Entry>(name: string, columns: readonly FieldColumn<Entry>[], entries: readonly Entry[]): Sheet => ({
  name,
  columns,
  rows: entries.map((entry) => columns.map(({ read }) => read(entry))),
});
