/** Reads a built graph, or the map's part of it, from the text of a file. The checks are plain, since the first drawing waits for them. */
import type { BuiltGraph } from "../model/built.ts";
import { type MapFile, unpackGraph, unpackMap, type WholeFile } from "./map-file.ts";

/** The reason why this page cannot show the graph of a file, or why the graph does not belong to the map that is drawn. */
export type GraphProblem = "not-json" | "other-format" | "newer-version" | "other-build";

const format: BuiltGraph["format"] = "ai-safety-concept-graph/1";
const [formatName, version] = format.split("/") as [string, string];

export function readBuilt(text: string): BuiltGraph | GraphProblem {
  let read: Partial<BuiltGraph> | null;
  try {
    read = JSON.parse(text);
  } catch {
    return "not-json";
  }
  const [name, found] = String(read?.format).split("/");
  if (name !== formatName || found === undefined) return "other-format";
  if (Number(found) > Number(version)) return "newer-version";
  if (found !== version || ![read?.sources, read?.nodes, read?.claims].every((part) => typeof part === "object")) return "other-format";
  if (Array.isArray(read?.nodes)) return read as BuiltGraph;
  return read?.complete ? unpackGraph(read as unknown as WholeFile) : unpackMap(read as unknown as MapFile);
}

/** True if a map and a whole graph are from the same build: of one version, with the same nodes and the same claims between them. */
export const isSameBuild = (map: BuiltGraph, graph: BuiltGraph): boolean => map.version === graph.version && keyOf(map) === keyOf(graph);

const keyOf = ({ nodes, claims }: BuiltGraph): string =>
  [...nodes.map(({ id }) => id), ...claims.map(({ id, from, relation, to }) => [id, from, relation, to].join(" "))].join("\n");
