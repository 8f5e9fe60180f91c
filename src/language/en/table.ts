import { outOf } from "./grammar.ts";

/** The words of the table, in English. */
export const table = {
  title: {
    nodes: (number: number, total: number) => outOf(number, total, "node", "nodes"),
    claims: (number: number, total: number) => outOf(number, total, "claim", "claims"),
  },
  rows: "Rows",
  kinds: { nodes: "Nodes", claims: "Claims" },
  containing: "Filter by text",
  columns: "Columns",
  save: "Save as CSV",
  left: "Not listed: rows hidden by the filters (by default, external categories) and rows that do not contain the text.",
  none: "No rows match the filters and contain the text.",
  sorted: {
    ascending: (column: string) => `Sorted by ${column}, ascending`,
    descending: (column: string) => `Sorted by ${column}, descending`,
  },
};
