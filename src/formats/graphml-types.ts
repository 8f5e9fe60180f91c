import type { ColumnKind } from "./column.ts";

/** The type of a key of GraphML by the kind of its column; lists and structures are texts of JSON. */
export const graphmlTypes: Readonly<Record<ColumnKind, string>> = {
  string: "string",
  double: "double",
  integer: "int",
  boolean: "boolean",
  strings: "string",
  structure: "string",
};
