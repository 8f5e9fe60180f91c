import type { BuiltGraph } from "../model/built.ts";

/**
 * Writes a built graph as JSON, one node, claim or turn a line: the same graph gives the same bytes on every machine, whatever order
 * the curated files had their keys in.
 */
export function serialise(graph: BuiltGraph): string {
  const lines = (entries: readonly unknown[]): string =>
    entries.length === 0 ? "[]" : `[\n${entries.map((entry) => canonical(entry)).join(",\n")}\n]`;
  const { format, complete, sources, nodes, claims } = graph;
  return `{"format":${JSON.stringify(format)},"complete":${complete},\n"sources":${lines(sources)},\n"nodes":${lines(nodes)},\n"claims":${lines(claims)}}\n`;
}

/** A value as JSON that is the same whatever order its keys were written in. */
export const canonical = (value: unknown): string | undefined => JSON.stringify(sorted(value));

/** The same value with all keys in code-unit order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entry: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) entry[key] = sorted((value as Record<string, unknown>)[key]);
  return entry;
}
