/** The graph as rows: nodes and claims, each with what its columns say, to be sorted, narrowed and saved. */

import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, BuiltNode } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { standings } from "../model/standings.ts";
import { collatorOf } from "./collator.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { type ColumnId, columnIds, type RowKind, type Sorting } from "./table-columns.ts";

type Language = keyof Bilingual;

type ColumnWidth = "number" | "word" | "name" | "text";

interface Said<Of> {
  /** How much room its values take. */
  readonly width: ColumnWidth;
  readonly value: (of: Of, graph: ConceptGraph, language: Language) => string | number;
}

export interface Column<Of, Kind extends RowKind = RowKind> extends Said<Of> {
  readonly id: ColumnId<Kind>;
}

type Columns<Kind extends RowKind, Of> = Readonly<Record<ColumnId<Kind>, Said<Of>>>;

const ofNodes: Columns<"nodes", BuiltNode> = {
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

const ofClaims: Columns<"claims", BuiltClaim> = {
  id: { width: "name", value: ({ id }) => id },
  from: { width: "name", value: ({ from }, graph, l) => graph.node(from).name[l] },
  relation: {
    width: "word",
    value: ({ relation }, _, l) => (relations[relation] as RelationEntry).reads[l],
  },
  to: { width: "name", value: ({ to }, graph, l) => graph.node(to).name[l] },
  statement: { width: "text", value: ({ statement }, _, l) => statement[l] },
  standing: {
    width: "word",
    value: ({ standing }, _, l) => standings[standing].name[l],
  },
  speaker: {
    width: "name",
    value: ({ speaker }, graph, l) => (speaker ? graph.node(speaker).name[l] : ""),
  },
  session: {
    width: "name",
    value: ({ session }, graph, l) => (session ? graph.node(session).label[l] : ""),
  },
  confidence: { width: "number", value: ({ confidence }) => confidence },
  locators: {
    width: "text",
    value: ({ locators }) => locators.map(({ line, phrase }) => `${line} ${phrase}`).join("; "),
  },
};

const inOrder = <Kind extends RowKind, Of>(kind: Kind, columns: Columns<Kind, Of>): readonly Column<Of, Kind>[] =>
  (columnIds(kind) as readonly ColumnId<Kind>[]).map((id) => ({ id, ...columns[id] }));

export const nodeColumns = inOrder("nodes", ofNodes);
export const claimColumns = inOrder("claims", ofClaims);

interface At {
  readonly graph: ConceptGraph;
  readonly language: Language;
}

/** One thing with what the columns that are shown say of it. */
export interface Row<Of> {
  readonly id: string;
  readonly of: Of;
  readonly cells: readonly (string | number)[];
}

interface Wanted {
  /** Ids of the columns that are shown. */
  readonly columns: readonly string[];
  readonly sorting?: Sorting;
  /** What the id or a cell must contain, in capitals or not; empty lets all through. */
  readonly text: string;
}

/** The rows that are wanted, in their order. */
export function rowsOf<Of extends { readonly id: string }>(
  all: readonly Of[],
  columns: readonly Column<Of>[],
  { columns: ids, sorting, text }: Wanted,
  at: At,
): readonly Row<Of>[] {
  const shown = columns.filter(({ id }) => ids.includes(id));
  const part = text.trim().toLowerCase();
  return sortedRows(all, columns, sorting, at)
    .map((of) => ({ id: of.id, of, cells: shown.map(({ value }) => value(of, at.graph, at.language)) }))
    .filter(({ id, cells }) => part === "" || [id, ...cells].some((cell) => String(cell).toLowerCase().includes(part)));
}

/** Rows in the order of a column; equal ones as they came. A text sorts by the rules of its language. */
export function sortedRows<Of>(
  rows: readonly Of[],
  columns: readonly Column<Of>[],
  sorting: Sorting | undefined,
  { graph, language }: At,
): readonly Of[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return rows;
  const { compare } = collatorOf(language, { numeric: true });
  const way = sorting.isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.value(row, graph, language) }))
    .sort(
      (a, b) =>
        way * (typeof a.value === "number" && typeof b.value === "number" ? a.value - b.value : compare(String(a.value), String(b.value))),
    )
    .map(({ row }) => row);
}

/**
 * Rows as CSV (RFC 4180), with a head line. A text that a spreadsheet would take for a formula gets an apostrophe before it.
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
