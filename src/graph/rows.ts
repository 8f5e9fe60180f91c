/** The graph as rows: nodes and claims, each with what its columns say, to be sorted, narrowed and saved. */

import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, BuiltNode } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { standings } from "../model/standings.ts";
import type { ConceptGraph } from "./concept-graph.ts";

type Language = keyof Bilingual;

type ColumnWidth = "number" | "word" | "name" | "text";

export interface Column<Of> {
  readonly id: string;
  readonly name: Bilingual;
  /** Shown before the reader chooses. */
  readonly isFirst: boolean;
  /** How much room its values take. */
  readonly width: ColumnWidth;
  readonly value: (of: Of, graph: ConceptGraph, language: Language) => string | number;
}

export const nodeColumns: readonly Column<BuiltNode>[] = [
  { id: "id", name: { en: "Id", zh: "编号" }, isFirst: false, width: "name", value: ({ id }) => id },
  { id: "name", name: { en: "Name", zh: "名称" }, isFirst: true, width: "text", value: ({ name }, _, l) => name[l] },
  { id: "type", name: { en: "Type", zh: "类型" }, isFirst: true, width: "word", value: ({ type }, _, l) => nodeTypes[type].name[l] },
  {
    id: "claims",
    name: { en: "Claims", zh: "主张数" },
    isFirst: true,
    width: "number",
    value: ({ id }, graph) => graph.claimsOf(id).length,
  },
  { id: "summary", name: { en: "Summary", zh: "摘要" }, isFirst: false, width: "text", value: ({ summary }, _, l) => summary[l] },
  { id: "country", name: { en: "Country", zh: "国家" }, isFirst: false, width: "word", value: ({ country }) => country ?? "" },
];

export const claimColumns: readonly Column<BuiltClaim>[] = [
  { id: "id", name: { en: "Id", zh: "编号" }, isFirst: false, width: "name", value: ({ id }) => id },
  { id: "from", name: { en: "From", zh: "主体" }, isFirst: true, width: "name", value: ({ from }, graph, l) => graph.node(from).name[l] },
  {
    id: "relation",
    name: { en: "Relation", zh: "关系" },
    isFirst: true,
    width: "word",
    value: ({ relation }, _, l) => (relations[relation] as RelationEntry).reads[l],
  },
  { id: "to", name: { en: "To", zh: "对象" }, isFirst: true, width: "name", value: ({ to }, graph, l) => graph.node(to).name[l] },
  { id: "statement", name: { en: "Statement", zh: "陈述" }, isFirst: false, width: "text", value: ({ statement }, _, l) => statement[l] },
  {
    id: "standing",
    name: { en: "Standing", zh: "依据" },
    isFirst: true,
    width: "word",
    value: ({ standing }, _, l) => standings[standing].name[l],
  },
  {
    id: "speaker",
    name: { en: "According to", zh: "发言人" },
    isFirst: false,
    width: "name",
    value: ({ speaker }, graph, l) => (speaker ? graph.node(speaker).name[l] : ""),
  },
  {
    id: "session",
    name: { en: "Session", zh: "场次" },
    isFirst: true,
    width: "name",
    value: ({ session }, graph, l) => (session ? graph.node(session).label[l] : ""),
  },
  { id: "confidence", name: { en: "Confidence", zh: "确信度" }, isFirst: false, width: "number", value: ({ confidence }) => confidence },
  {
    id: "locators",
    name: { en: "Locators", zh: "定位" },
    isFirst: true,
    width: "text",
    value: ({ locators }) => locators.map(({ line, phrase }) => `${line} ${phrase}`).join("; "),
  },
];

export interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}

/** Rows in the order of a column; equal ones as they came. A text sorts by the rules of its language. */
export function sortedRows<Of>(
  rows: readonly Of[],
  columns: readonly Column<Of>[],
  sorting: Sorting | undefined,
  { graph, language }: { readonly graph: ConceptGraph; readonly language: Language },
): readonly Of[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return rows;
  const { compare } = new Intl.Collator(language === "zh" ? "zh-Hans-u-co-pinyin" : "en", { numeric: true });
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
