import { outOf } from "./grammar.ts";

/** The words of the table, in English. */
export const table = {
  title: {
    nodes: (number: number, of: number) => outOf(number, of, "node", "nodes"),
    claims: (number: number, of: number) => outOf(number, of, "claim", "claims"),
  },
  rows: "Rows",
  kinds: { nodes: "Nodes", claims: "Claims" },
  containing: "Containing",
  columns: "Columns",
  save: "Save as CSV",
  left: "What is not here is switched off by the filters, such as outside taxonomies at first, or lacks the text.",
  none: "The filters and the text let no row through.",
  sorted: {
    ascending: (column: string) => `Sorted by ${column}, ascending`,
    descending: (column: string) => `Sorted by ${column}, descending`,
  },
};
