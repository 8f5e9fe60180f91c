/** Reads what Neo4j's APOC exports as JSON: nodes and relationships in one list, one on each line, or in two lists. */
import type { JsonTree } from "./imported-graph.ts";

type Fields = ReadonlyMap<string, JsonTree>;

/** Makes a list of a text with an object on each line, with as many lines; any other text stays as it is. */
export function listOfLines(text: string): string {
  if (!/^\s*\{[^\n]*\}[^\S\n]*\n\s*\{/.test(text)) return text;
  // No text of JSON has a line end in it, so that these are ends of objects.
  const list = text.replace(/\}([^\S\n]*\n\s*)(?=\{)/g, "},$1");
  // A file that is cut has no end, and must not get one.
  return list.trimEnd().endsWith("}") ? `[${list}]` : `[${list}`;
}

const isOf =
  (type: string) =>
  (entry: JsonTree): entry is Map<string, JsonTree> =>
    entry instanceof Map && entry.get("type") === type;

/** The graph as graphology writes one; undefined if it is none of Neo4j's. */
export function graphOfNeo4j(tree: JsonTree): Fields | undefined {
  const entries = Array.isArray(tree)
    ? tree
    : tree instanceof Map
      ? ["nodes", "rels", "relationships"].flatMap((name) => listIn(tree, name))
      : [];
  const [nodes, relationships] = [entries.filter(isOf("node")), entries.filter(isOf("relationship"))];
  if (nodes.length === 0 || nodes.length + relationships.length < entries.length) return undefined;
  return new Map<string, JsonTree>([
    ["options", new Map([["type", "directed"]])],
    ["nodes", nodes.map((node) => withAttributes(node, [["key", node.get("id") ?? null]], [["labels", labelsOf(node)]]))],
    [
      "edges",
      relationships.map((edge) => {
        const ends = (["start", "end"] as const).map((end) => idOf(edge.get(end)));
        const identity: readonly Pair[] = [
          ["key", edge.get("id") ?? null],
          ["source", ends[0] ?? null],
          ["target", ends[1] ?? null],
        ];
        return withAttributes(edge, identity, [["label", edge.get("label") ?? null]]);
      }),
    ],
  ]);
}

type Pair = readonly [string, JsonTree];

const listIn = (fields: Fields, name: string): readonly JsonTree[] => {
  const list = fields.get(name);
  return Array.isArray(list) ? list : [];
};

/** Keeps the object itself, which knows its line. */
function withAttributes(entry: Map<string, JsonTree>, identity: readonly Pair[], first: readonly Pair[]): JsonTree {
  const properties = entry.get("properties");
  for (const [name, value] of identity) entry.set(name, value);
  return entry.set("attributes", new Map([...first, ...(properties instanceof Map ? properties : [])]));
}

const labelsOf = (node: Fields): JsonTree => {
  const labels = node.get("labels");
  return Array.isArray(labels) ? labels.join(";") : null;
};

const idOf = (end: JsonTree | undefined): JsonTree | undefined => (end instanceof Map ? end.get("id") : end);
