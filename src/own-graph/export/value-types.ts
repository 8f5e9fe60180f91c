/** Types and texts of values, for formats in which every value is a text with a declared type. */
import type { ColumnKind } from "../../formats/column.ts";
import type { ImportedValue } from "../../imports/imported-graph.ts";
import { textOfTree } from "../../imports/json-tree.ts";

const maxInt32 = 2 ** 31 - 1;

/** Returns the kind of a column, or "long" for integers that need 64 bits. Integers that are not exact are decimals. */
export function numberKind(kind: ColumnKind, values: Iterable<ImportedValue | undefined>): ColumnKind | "long" {
  if (kind !== "integer") return kind;
  let isLong = false;
  for (const value of values) {
    if (typeof value !== "number") continue;
    if (!Number.isSafeInteger(value)) return "double";
    isLong ||= Math.abs(value) > maxInt32;
  }
  return isLong ? "long" : "integer";
}

/** Writes a value as text: minus zero as it is, lists and structures as JSON. */
export const textOfValue = (value: ImportedValue): string => (Object.is(value, -0) ? "-0" : textOfTree(value));
