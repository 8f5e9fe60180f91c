import type { NodeType } from "./node-types.ts";

/** Rows and columns of the matrix: rows of actors, one by one or by the country or region of institutions, and columns of topics by type. */
export const matrixTypes = {
  rows: ["person", "institution", "country", "region"],
  columns: ["proposal", "risk", "red-line", "concept"],
} as const satisfies { readonly rows: readonly string[]; readonly columns: readonly NodeType[] };
export type MatrixRowType = (typeof matrixTypes.rows)[number];
