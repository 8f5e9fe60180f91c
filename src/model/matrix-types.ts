import type { NodeType } from "./node-types.ts";

/** What the board sets against what: who has the rows, by themselves or by where their institutions are, and what has the columns. */
export const boardTypes = {
  rows: ["person", "institution", "country", "region"],
  columns: ["proposal", "risk", "red-line", "concept"],
} as const satisfies { readonly rows: readonly string[]; readonly columns: readonly NodeType[] };
export type BoardRows = (typeof boardTypes.rows)[number];
