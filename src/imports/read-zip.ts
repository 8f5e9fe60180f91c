/** Reads a zip of CSV: tables of nodes and of edges, or our own export. */
import { type UnzipFileInfo, unzipSync } from "fflate";
import type { BuiltGraph } from "../model/built.ts";
import { builtFromRows } from "./built-from-rows.ts";
import type { CsvRow } from "./csv-rows.ts";
import { decodedTable } from "./decode-table.ts";
import { maxImportBytes } from "./decode-text.ts";
import { rowsOfTables } from "./export-rows.ts";
import { graphBuilder } from "./graph-builder.ts";
import { idSpaces } from "./id-spaces.ts";
import { type ImportNotes, ReadingStopped } from "./import-notes.ts";
import type { ImportedGraph } from "./imported-graph.ts";
import { addCsvTable, type CsvTable, readRows, tableOfRows } from "./read-csv-graph.ts";
import { addOwnTables, areOwnTables, ownTablesHead } from "./read-own-tables.ts";

/** @throws ReadingStopped if it is no zip, or has no tables of a graph */
export async function readZip(
  bytes: Uint8Array,
  notes: ImportNotes,
): Promise<{ readonly graph: ImportedGraph; readonly built?: BuiltGraph }> {
  const rows = new Map<string, readonly CsvRow[]>();
  const files = filesIn(bytes, notes);
  const delimiter = files.some(([name, content]) => isOfOwnTables(name, content)) ? "," : undefined;
  for (const [name, content] of files) {
    notes.enterFile(name);
    rows.set(name.replace(/^.*\//, ""), await readRows(decodedTable([content], notes), notes, delimiter));
  }
  if (areOwnTables(rows)) {
    const builder = graphBuilder(notes);
    addOwnTables(rows, builder, notes);
    return { graph: builder.finish("csv", true) };
  }
  const exported = rowsOfTables(rows);
  const built = exported && builtFromRows(exported);
  const graph = graphBuilder(notes);
  const tables: (readonly [string, CsvTable])[] = [];
  for (const [name, content] of rows) {
    // The other tables of an export are no nodes, though they have ids.
    if (exported && name !== "nodes.csv" && name !== "claims.csv") continue;
    notes.enterFile(name);
    const table = tableOfRows(content, notes);
    if (table) tables.push([name, table]);
  }
  if (!tables.some(([, { headings }]) => headings.of === "edges")) {
    const office = files.length === 0 && officeIn(bytes);
    if (office) notes.fault({ kind: "format-unknown", name: office });
    notes.fault({ kind: "archive-without-tables" });
    throw new ReadingStopped();
  }
  const idIn = idSpaces(notes);
  for (const [name, table] of tables) {
    notes.enterFile(name);
    addCsvTable(table, graph, notes, idIn);
  }
  const namesNodes = tables.some(([, { headings }]) => headings.of === "nodes");
  return { graph: graph.finish("csv", namesNodes), ...(built && { built }) };
}

/** True for the description of the columns of an own graph, as this page writes it. */
const isOfOwnTables = (name: string, content: Uint8Array): boolean =>
  /(?:^|\/)columns\.csv$/.test(name) && new TextDecoder().decode(content.subarray(0, 100)).startsWith(ownTablesHead);

/** The programs whose spreadsheets are a zip of other files, by a file in it. */
const offices = [
  ["Excel", "xl/workbook."],
  ["OpenDocument", "META-INF/manifest.xml"],
] as const;

function officeIn(bytes: Uint8Array): string | undefined {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) === 0 });
  return offices.find(([, part]) => names.some((name) => name.startsWith(part)))?.[0];
}

/** The tables in a zip, if all of them together are not too large. */
function filesIn(bytes: Uint8Array, notes: ImportNotes): readonly (readonly [string, Uint8Array])[] {
  let unpacked = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!/\.(?:csv|tsv|tab|txt)$/i.test(name) || /(?:^|\/)(?:__MACOSX\/|\.|read-?me)/i.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > maxImportBytes) notes.fault({ kind: "too-large", bytes: unpacked, limit: maxImportBytes });
    return true;
  };
  let files: Readonly<Record<string, Uint8Array>> = {};
  try {
    files = unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ReadingStopped) throw error;
    notes.fault({ kind: "archive-damaged" });
  }
  return Object.entries(files);
}
