/** Reads the workspace files of Gephi Lite, which keep the graph, its attributes and its places apart. */
import type { JsonTree } from "./imported-graph.ts";

type Fields = ReadonlyMap<string, JsonTree>;

const mapIn = (fields: JsonTree | undefined, name: string): Fields | undefined => {
  const found = fields instanceof Map ? fields.get(name) : undefined;
  return found instanceof Map ? found : undefined;
};

/** The graph of a workspace as graphology writes one; undefined if it is no workspace. */
export function graphOfGephiLite(tree: Fields): Fields | undefined {
  const dataset = mapIn(tree, "graphDataset");
  const graph = mapIn(dataset, "fullGraph");
  if (!dataset || !graph) return undefined;
  const withAttributes = (list: "nodes" | "edges", sources: readonly (Fields | undefined)[]): readonly JsonTree[] => {
    const entries = graph.get(list);
    if (!Array.isArray(entries)) return [];
    return entries.map((entry: JsonTree): JsonTree => {
      const key = entry instanceof Map ? entry.get("key") : undefined;
      if (!(entry instanceof Map) || typeof key !== "string") return entry;
      const given = [mapIn(entry, "attributes"), ...sources.map((source) => mapIn(source, key))];
      return new Map([...entry, ["attributes", new Map(given.flatMap((attributes) => [...(attributes ?? [])]))]]);
    });
  };
  return new Map<string, JsonTree>([
    ["options", graph.get("options") ?? null],
    ["attributes", mapIn(dataset, "metadata") ?? null],
    ["nodes", withAttributes("nodes", [mapIn(dataset, "nodeData"), mapIn(dataset, "layout")])],
    ["edges", withAttributes("edges", [mapIn(dataset, "edgeData")])],
  ]);
}
