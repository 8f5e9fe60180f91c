/** Reads tables of edges, or of nodes and edges. */

import { undirectedValues } from "../model/heading-names.ts";
import { type Headings, headingsOf } from "./csv-headings.ts";
import { type Cell, type CsvRow, csvReader, delimiterOf, remark } from "./csv-rows.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { type IdInSpace, idSpaces } from "./id-spaces.ts";
import type { ImportNotes } from "./import-notes.ts";
import type { ImportedValue } from "./imported-graph.ts";
import { typedValue, typeOfTexts } from "./typed-value.ts";

export interface CsvTable {
  readonly headings: Headings;
  /** One for each column, all different. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** The most of a first row that a fault lists: cells, and characters of each. */
const [maxCells, maxCharacters] = [12, 40];

/** Reads one table; without it if its headings are those of no graph. @returns also what stands in its first row, for the fault */
export async function readCsvTable(
  texts: AsyncIterable<string>,
  notes: ImportNotes,
): Promise<{ readonly table?: CsvTable; readonly firstRow: readonly string[] }> {
  const rows = withoutRemarks(await readRows(texts, notes), notes);
  const table = tableOfRows(rows, notes);
  const firstRow = (rows[0]?.cells ?? []).slice(0, maxCells).map(({ text }) => [...text.trim()].slice(0, maxCharacters).join(""));
  return { ...(table && { table }), firstRow: firstRow.filter((text) => text !== "") };
}

function withoutRemarks(rows: readonly CsvRow[], notes: ImportNotes): readonly CsvRow[] {
  const isRemark = ({ cells }: CsvRow): boolean =>
    cells[0] !== undefined && !cells[0].isQuoted && remark.test(cells[0].text) && !headingsOf(cells.map(({ text }) => text));
  const start = rows.findIndex((row) => !isRemark(row));
  if (start <= 0) return rows;
  notes.note({ kind: "remarks-left-out" }, rows[0]?.line);
  return rows.slice(start);
}

/** Finds the headings of a table; undefined if they are those of no graph. */
export function tableOfRows(all: readonly CsvRow[], notes: ImportNotes): CsvTable | undefined {
  const [first, ...rest] = all;
  if (!first) return undefined;
  const written = first.cells.map(({ text }) => text);
  const headings = headingsOf(written);
  if (headings) return { headings, columns: uniqueNames(written, notes), rows: rest };
  const hasHead = hasOtherHead(first, rest);
  if (!isEdgeList(hasHead ? rest : all) || (hasHead && !areNumberedEnds(rest))) return undefined;
  notes.note({ kind: hasHead ? "ends-by-order" : "headings-made" }, first.line);
  return {
    headings: { of: "edges", id: -1, source: 0, target: 1, label: -1, direction: -1 },
    columns: hasHead ? uniqueNames(written, notes) : ["source", "target", "weight"].slice(0, first.cells.length),
    rows: hasHead ? rest : all,
  };
}

/** Reads all rows. @param known the delimiter; found by the first rows unless given */
export async function readRows(texts: AsyncIterable<string>, notes: ImportNotes, known?: string): Promise<readonly CsvRow[]> {
  const rows: CsvRow[] = [];
  let reader: ReturnType<typeof csvReader> | undefined;
  for await (const text of texts) {
    reader ??= csvReader(known ?? delimiterOf(text.slice(0, 20_000)));
    for (const row of reader.push(text)) rows.push(row);
  }
  const { rows: last, isCut } = reader?.end() ?? { rows: [], isCut: false };
  const [line] = last.map((row) => row.line);
  if (isCut) notes.fault({ kind: "cut-off" }, line);
  else rows.push(...last);
  const [first] = rows;
  return first?.cells[0]?.text.startsWith("sep=") && first.cells.length <= 2 ? rows.slice(1) : rows;
}

/** Two columns, or three with a weight; or with the attributes of an edge as Python writes them, which are not read. */
function isEdgeList(rows: readonly CsvRow[]): boolean {
  return rows.slice(0, 50).every(({ cells }) => {
    const more = cells[2];
    return cells.length === 2 || (more !== undefined && ((cells.length === 3 && isNumber(more)) || more.text.startsWith("{")));
  });
}

const isNumber = ({ text }: Cell): boolean => text.trim() !== "" && Number.isFinite(Number(text));

/** Tests for a first row of headings that are not known: words over a column of numbers. */
const hasOtherHead = ({ cells }: CsvRow, rows: readonly CsvRow[]): boolean =>
  rows.length > 0 &&
  cells.some(
    (cell, place) => !isNumber(cell) && rows.slice(0, 50).every((row) => row.cells[place] !== undefined && isNumber(row.cells[place])),
  );

/** Tests whether the first two columns are whole numbers, which can be ids. Under headings that are not known, other columns can be anything. */
const areNumberedEnds = (rows: readonly CsvRow[]): boolean =>
  rows.every(({ cells }) => cells.slice(0, 2).every(({ text }) => /^\d+$/.test(text.trim())));

function uniqueNames(written: readonly string[], notes: ImportNotes): readonly string[] {
  const taken = new Set<string>();
  return written.map((heading, place) => {
    const wanted = heading.trim() || `column ${place + 1}`;
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted} (${count})`;
    if (name !== heading.trim()) notes.note({ kind: "attribute-renamed", name: heading.trim(), newName: name }, 1);
    taken.add(name);
    return name;
  });
}

/** Adds the nodes or the edges of a table to a graph. @param idIn the spaces of ids, if the graph has several tables */
export function addCsvTable(
  { headings, columns, rows }: CsvTable,
  graph: GraphBuilder,
  notes: ImportNotes,
  idIn: IdInSpace = idSpaces(notes),
): void {
  const { id, source, target, label, direction } = headings;
  const isOfNodes = headings.of === "nodes";
  const structural = new Set(isOfNodes ? [id, label] : [id, source, target, direction]);
  const typed = columns
    .map((name, place) => ({ name, place, type: typeOfTexts(textsOf(rows, place)) }))
    .filter(({ place }) => !structural.has(place));
  for (const { name } of typed) graph.declareAttribute(isOfNodes ? "node" : "edge", name);
  for (const { cells, line } of rows) {
    if (cells.length > columns.length) notes.note({ kind: "cells-left-out" }, line);
    if (cells.length < columns.length) notes.note({ kind: "cells-absent" }, line);
    const values = new Map<string, ImportedValue>();
    for (const { name, place, type } of typed) {
      const text = cellText(cells[place]);
      const value = text === undefined ? undefined : typedValue(text, type, { name, line }, notes);
      if (value !== undefined) values.set(name, value);
    }
    const textAt = (place: number): string | undefined => (place < 0 ? undefined : cellText(cells[place]));
    const idAt = (place: number, space: string | undefined): string | undefined => {
      const text = textAt(place);
      return text && idIn(text, space, line);
    };
    if (isOfNodes) graph.addNode({ id: idAt(id, headings.spaces?.id), label: textAt(label), values, line });
    else {
      const [from, to] = [idAt(source, headings.spaces?.source), idAt(target, headings.spaces?.target)];
      const isDirected = !undirectedValues.test(textAt(direction) ?? "");
      graph.addEdge({ id: textAt(id) || undefined, source: from, target: to, isDirected, values, line });
    }
  }
}

/** A bare empty cell is no value. */
const cellText = (cell: Cell | undefined): string | undefined =>
  cell === undefined || (cell.text === "" && !cell.isQuoted) ? undefined : cell.text;

function* textsOf(rows: readonly CsvRow[], place: number): Generator<string> {
  for (const { cells } of rows) {
    const text = cellText(cells[place]);
    if (text !== undefined) yield text;
  }
}
