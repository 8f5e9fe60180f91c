import { outOf } from "./grammar.ts";

/** The words of the table, in English. */
export const table = {
  title: {
    nodes: (number: number, total: number) => outOf(number, total, "node", "nodes"),
    claims: (number: number, total: number) => outOf(number, total, "claim", "claims"),
  },
  rows: "Rows",
  kinds: { nodes: "Nodes", claims: "Claims" },
  containing: "Contains",
  columns: "Columns",
  save: "Save as CSV",
  left: "Rows not shown are hidden by the filters (external categories are, by default) or do not contain the text.",
  none: "No rows match the filters and the text.",
  sorted: {
    ascending: (column: string) => `Sorted by ${column}, ascending`,
    descending: (column: string) => `Sorted by ${column}, descending`,
  },
};
