import type { BuiltGraph } from "../model/built.ts";

/**
 * Writes a built graph as JSON, with one source, node or claim a line. The same graph gives the same bytes on every machine, whatever the
 * order of keys in the curated files.
 */
export function serialise(graph: BuiltGraph): string {
  const lines = (entries: readonly unknown[]): string =>
    entries.length === 0 ? "[]" : `[\n${entries.map((entry) => canonical(entry)).join(",\n")}\n]`;
  const { format, version, complete, sources, nodes, claims, homophones, withdrawn } = graph;
  const sounds = homophones ? `"homophones":${canonical(homophones)},\n` : "";
  return `{"format":${JSON.stringify(format)},"version":${JSON.stringify(version)},"complete":${complete},\n"sources":${lines(sources)},\n"nodes":${lines(nodes)},\n"claims":${lines(claims)},\n${sounds}"withdrawn":${lines(withdrawn)}}\n`;
}

/** Writes a value as JSON with sorted keys, so that equal values give equal texts. */
export const canonical = (value: unknown): string | undefined => JSON.stringify(sorted(value));

/** Copies a value with all keys in code-unit order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entry: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) entry[key] = sorted((value as Record<string, unknown>)[key]);
  return entry;
}
