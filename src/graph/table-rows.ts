/** The graph as rows of a table: nodes and claims with the values of their columns, to be sorted, filtered and saved. */

import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, BuiltNode } from "../model/built.ts";
import { confidences } from "../model/confidences.ts";
import { evidenceName } from "../model/evidence-name.ts";
import { nodeTypes } from "../model/node-types.ts";
import { collatorOf } from "./collator.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { edgeReading } from "./edge-reading.ts";
import { normalised } from "./search-terms.ts";
import { type ColumnId, columnIds, type RowKind, type Sorting } from "./table-columns.ts";

type Language = keyof Bilingual;

type ColumnWidth = "number" | "word" | "name" | "text";

interface ColumnValues<Item> {
  /** The room that the values take. */
  readonly width: ColumnWidth;
  readonly value: (item: Item, graph: ConceptGraph, language: Language) => string | number;
}

export interface Column<Item, Kind extends RowKind = RowKind> extends ColumnValues<Item> {
  readonly id: ColumnId<Kind>;
}

type Columns<Kind extends RowKind, Item> = Readonly<Record<ColumnId<Kind>, ColumnValues<Item>>>;

const nodeValues: Columns<"nodes", BuiltNode> = {
  id: { width: "name", value: ({ id }) => id },
  name: { width: "text", value: ({ name }, _, l) => name[l] },
  type: { width: "word", value: ({ type }, _, l) => nodeTypes[type].name[l] },
  claims: {
    width: "number",
    value: ({ id }, graph) => graph.claimsOf(id).length,
  },
  summary: { width: "text", value: ({ summary }, _, l) => summary[l] },
  country: { width: "word", value: ({ country }) => country ?? "" },
};

const claimValues: Columns<"claims", BuiltClaim> = {
  id: { width: "name", value: ({ id }) => id },
  from: { width: "name", value: ({ from }, graph, l) => graph.node(from).name[l] },
  relation: {
    width: "word",
    value: (claim, graph, l) => edgeReading(graph, { ...claim, claims: [claim] }).reads[l],
  },
  to: { width: "name", value: ({ to }, graph, l) => graph.node(to).name[l] },
  statement: { width: "text", value: ({ statement }, _, l) => statement[l] },
  standing: {
    width: "word",
    value: (claim, _, l) => evidenceName(claim)[l],
  },
  speaker: {
    width: "name",
    value: ({ speaker }, graph, l) => (speaker ? graph.node(speaker).name[l] : ""),
  },
  session: {
    width: "name",
    value: ({ session }, graph, l) => (session ? graph.node(session).label[l] : ""),
  },
  confidence: { width: "number", value: ({ confidence }, _, l) => confidences[confidence].name[l] },
  locators: {
    width: "text",
    value: ({ locators }) => locators.map(({ line, phrase }) => `${line} ${phrase}`).join("; "),
  },
};

const inOrder = <Kind extends RowKind, Item>(kind: Kind, columns: Columns<Kind, Item>): readonly Column<Item, Kind>[] =>
  (columnIds(kind) as readonly ColumnId<Kind>[]).map((id) => ({ id, ...columns[id] }));

export const nodeColumns = inOrder("nodes", nodeValues);
export const claimColumns = inOrder("claims", claimValues);

interface TableContext {
  readonly graph: ConceptGraph;
  readonly language: Language;
}

/** A node or claim, with the values of the visible columns. */
export interface Row<Item> {
  readonly id: string;
  readonly item: Item;
  readonly cells: readonly (string | number)[];
}

interface RowQuery {
  /** Ids of the visible columns. */
  readonly columns: readonly string[];
  readonly sorting?: Sorting;
  /** A text that the id or a cell must contain, in upper or lower case; empty for all rows. */
  readonly text: string;
}

/** Returns the rows that match a query, in its order. */
export function rowsOf<Item extends { readonly id: string }>(
  all: readonly Item[],
  columns: readonly Column<Item>[],
  { columns: ids, sorting, text }: RowQuery,
  context: TableContext,
): readonly Row<Item>[] {
  const shown = columns.filter(({ id }) => ids.includes(id));
  const wanted = searchable(text);
  return sortedRows(all, columns, sorting, context)
    .map((item) => ({ id: item.id, item, cells: shown.map(({ value }) => value(item, context.graph, context.language)) }))
    .filter(({ id, cells }) => wanted === "" || [id, ...cells].some((cell) => searchable(String(cell)).includes(wanted)));
}

/** Sorts rows by a column; equal ones stay in their order. Texts are sorted by the rules of the language. */
export function sortedRows<Item>(
  rows: readonly Item[],
  columns: readonly Column<Item>[],
  sorting: Sorting | undefined,
  { graph, language }: TableContext,
): readonly Item[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return rows;
  const { compare } = collatorOf(language, { numeric: true });
  const direction = sorting.isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.value(row, graph, language) }))
    .sort(
      (a, b) =>
        direction *
        (typeof a.value === "number" && typeof b.value === "number" ? a.value - b.value : compare(String(a.value), String(b.value))),
    )
    .map(({ row }) => row);
}

/**
 * Writes rows as CSV (RFC 4180), with a header line. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Returns a text as it is compared with what a reader types: without accents and case, with plain hyphens, apostrophes and blanks. */
const searchable = (text: string): string =>
  normalised(text)
    .replace(/[\u2010-\u2015]/gu, "-")
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
