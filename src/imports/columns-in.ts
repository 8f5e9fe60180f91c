/** The attributes of entries, with one type each. */
import type { ColumnKind } from "../formats/column.ts";
import type { ImportNotes } from "./import-notes.ts";
import type { ImportedColumn, ImportedValue, ImportedValues } from "./imported-graph.ts";
import { textOfTree } from "./json-tree.ts";

interface Entry {
  readonly values: ImportedValues;
  readonly line: number;
}

/** Finds the columns of entries, those that are declared first. Where the values of one are of several types, all become text. */
export function columnsIn<Each extends Entry>(
  entries: readonly Each[],
  declared: ReadonlySet<string>,
  notes: ImportNotes,
): { readonly entries: readonly Each[]; readonly columns: readonly ImportedColumn[] } {
  const kinds = new Map<string, Set<ColumnKind>>();
  for (const { values } of entries)
    for (const [name, value] of values) {
      const found = kinds.get(name);
      if (found) found.add(kindOfValue(value));
      else kinds.set(name, new Set([kindOfValue(value)]));
    }
  const inOrder = new Set([...[...declared].filter((name) => kinds.has(name)), ...kinds.keys()]);
  const columns = [...inOrder]
    .map((name) => [name, kinds.get(name) ?? new Set<ColumnKind>()] as const)
    .map(([name, found]) => ({ name, kind: commonKind(found) }));
  const mixed = new Set(columns.filter(({ name, kind }) => kind === undefined && kinds.has(name)).map(({ name }) => name));
  return {
    columns: columns.map(({ name, kind }) => ({ name, kind: kind ?? "string" })),
    entries: mixed.size === 0 ? entries : entries.map((entry) => withTexts(entry, mixed, notes)),
  };
}

function withTexts<Each extends Entry>(entry: Each, mixed: ReadonlySet<string>, notes: ImportNotes): Each {
  if (![...entry.values.keys()].some((name) => mixed.has(name))) return entry;
  const values = [...entry.values].map(([name, value]): [string, ImportedValue] => {
    if (!mixed.has(name) || typeof value === "string") return [name, value];
    notes.note({ kind: "types-mixed", name }, entry.line);
    return [name, textOfTree(value)];
  });
  return { ...entry, values: new Map(values) };
}

/** The kind of the column that a value fits into. */
export function kindOfValue(value: ImportedValue): ColumnKind {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(value) ? "integer" : "double";
    default:
      return Array.isArray(value) && value.every((item) => typeof item === "string") ? "strings" : "structure";
  }
}

/** Undefined where the kinds have nothing in common but text. */
function commonKind(kinds: ReadonlySet<ColumnKind>): ColumnKind | undefined {
  const [first] = kinds;
  if (kinds.size === 1) return first;
  const isAll = (...allowed: readonly ColumnKind[]): boolean => [...kinds].every((kind) => allowed.includes(kind));
  if (isAll("integer", "double")) return "double";
  return isAll("strings", "structure") ? "structure" : undefined;
}
