import { forbiddenInXml } from "../formats/clean-text.ts";
import type { ImportNotes } from "./import-notes.ts";
import type { ImportedValue, JsonTree } from "./imported-graph.ts";

/** Replaces halves of characters and control characters, in a value and all its parts, and notes it: no font draws them, and few formats hold them. */
export function cleanValue(value: ImportedValue, notes: ImportNotes, line: number): ImportedValue {
  if (typeof value === "string") {
    if (value.search(forbiddenInXml) === -1) return value;
    notes.note({ kind: "characters-replaced" }, line);
    return value.replace(forbiddenInXml, "\ufffd");
  }
  if (typeof value !== "object") return value;
  const part = (inner: JsonTree): JsonTree => (inner === null ? null : cleanValue(inner, notes, line));
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [part(key) as string, part(inner)]));
  return (value as readonly JsonTree[]).map(part);
}

export const cleanLabel = (label: string, notes: ImportNotes, line: number): string => cleanValue(label, notes, line) as string;

/** Tests whether nothing is to be replaced in the names and values of an entry. Lists and structures are not looked into: false. */
export function isClean(values: ReadonlyMap<string, ImportedValue>): boolean {
  for (const [name, value] of values)
    if (typeof value === "object" || name.search(forbiddenInXml) >= 0 || (typeof value === "string" && value.search(forbiddenInXml) >= 0))
      return false;
  return true;
}
