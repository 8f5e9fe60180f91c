/** Reads graphs in JSON: of graphology, of node-link kind (NetworkX, d3, sigma, vis.js), of Cytoscape, Gephi Lite and Neo4j. */
import type { ImportFormat } from "../model/import-facts.ts";
import { graphOfGephiLite } from "./gephi-lite.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { type ImportNotes, ReadingStopped } from "./import-notes.ts";
import type { ImportedGraph, ImportedValue, JsonTree } from "./imported-graph.ts";
import { graphOfNeo4j, listOfLines } from "./neo4j-json.ts";
import { type ParsedJson, parseJson } from "./parse-json.ts";

type Fields = ReadonlyMap<string, JsonTree>;

/** Fields of the file that are the graph itself, or say how to read it. */
const structure: ReadonlySet<string> = new Set(["nodes", "edges", "links", "elements", "options", "attributes", "graph"]);
const endNames = {
  source: ["source", "from"],
  target: ["target", "to"],
} as const;
/** Fields of an edge that are no attributes, by the name of its id. */
const ownFields = {
  id: [...endNames.source, ...endNames.target, "id"],
  key: [...endNames.source, ...endNames.target, "key"],
} as const;

/** @throws ReadingStopped if it is no JSON, or no graph */
export function readJsonGraph(text: string, graph: GraphBuilder, notes: ImportNotes): ImportedGraph {
  const parsed = parseJson(listOfLines(text), notes);
  const root = findRoot(parsed.tree);
  const nodes = listIn(root, "nodes");
  const edges = listIn(root, "edges") ?? listIn(root, "links");
  if (!root || (!nodes && !edges)) {
    notes.fault({ kind: "format-unknown" });
    throw new ReadingStopped();
  }
  const format = formatOf(root, nodes ?? [], edges ?? []);
  const reader = entryReader(format, root, parsed, graph, notes);
  (nodes ?? []).forEach(reader.addNode);
  for (const edge of edges ?? []) reader.addEdge(edge);
  setGraphValues(root, graph, notes);
  return graph.finish(format, nodes !== undefined);
}

/** Cytoscape nests the lists; some tools nest the whole graph, under any name. */
function findRoot(tree: JsonTree | undefined): Fields | undefined {
  const ofNeo4j = tree === undefined ? undefined : graphOfNeo4j(tree);
  if (ofNeo4j) return ofNeo4j;
  if (Array.isArray(tree)) return rootOfElements(tree);
  if (!(tree instanceof Map)) return undefined;
  const isGraph = (fields: Fields): boolean => ["nodes", "edges", "links"].some((name) => Array.isArray(fields.get(name)));
  if (isGraph(tree)) return tree;
  for (const name of ["elements", "graph"]) {
    const inner = tree.get(name);
    if (name === "elements" && Array.isArray(inner)) return rootOfElements(inner);
    if (inner instanceof Map && isGraph(inner)) return name === "elements" ? new Map([...inner, ["elements", true]]) : inner;
  }
  const nested = [...tree.values()].filter((inner): inner is Map<string, JsonTree> => inner instanceof Map && isGraph(inner));
  const [only] = nested;
  return only && nested.length === 1 ? (graphOfNeo4j(only) ?? only) : graphOfGephiLite(tree);
}

/** Elements of Cytoscape in one list: those with a source are edges. */
function rootOfElements(elements: readonly JsonTree[]): Fields | undefined {
  const dataOf = (element: JsonTree): JsonTree | undefined => (element instanceof Map ? element.get("data") : undefined);
  const withData = elements.filter((element) => dataOf(element) instanceof Map);
  if (withData.length === 0) return undefined;
  const isEdge = (element: JsonTree): boolean => (dataOf(element) as Fields).has("source");
  return new Map<string, JsonTree>([
    ["nodes", withData.filter((element) => !isEdge(element))],
    ["edges", withData.filter(isEdge)],
    ["elements", true],
  ]);
}

const listIn = (fields: Fields | undefined, name: string): readonly JsonTree[] | undefined => {
  const found = fields?.get(name);
  return Array.isArray(found) ? found : undefined;
};

function formatOf(root: Fields, nodes: readonly JsonTree[], edges: readonly JsonTree[]): ImportFormat {
  const entries = [...nodes.slice(0, 10), ...edges.slice(0, 10)];
  if (root.has("elements") || entries.some((entry) => entry instanceof Map && entry.get("data") instanceof Map)) return "cytoscape";
  const isOfGraphology = entries.some(
    (entry) => entry instanceof Map && (entry.get("attributes") instanceof Map || entry.has("undirected")),
  );
  return isOfGraphology || root.get("options") instanceof Map ? "graphology" : "node-link";
}

function setGraphValues(root: Fields, graph: GraphBuilder, notes: ImportNotes): void {
  for (const name of ["attributes", "graph"]) {
    const values = root.get(name);
    if (values instanceof Map) for (const [key, value] of values) if (value !== null) graph.setValue(key, value);
  }
  for (const [name, value] of root) {
    if (structure.has(name) || name === "directed" || name === "multigraph") continue;
    if (value !== null && typeof value !== "object") graph.setValue(name, value);
    else if (value !== null) notes.note({ kind: "element-left-out", name });
  }
}

interface EntryReader {
  addNode(entry: JsonTree, index: number): void;
  addEdge(entry: JsonTree): void;
}

function entryReader(format: ImportFormat, root: Fields, { lineOf }: ParsedJson, graph: GraphBuilder, notes: ImportNotes): EntryReader {
  const isDirected = directionOf(root);
  const ids: (string | undefined)[] = [];
  let known: ReadonlySet<string | undefined> | undefined;

  /** An id as text; numbers are ids in many files. */
  function idOf(value: JsonTree | undefined, line: number): string | undefined {
    if (typeof value !== "number") return typeof value === "string" ? value : undefined;
    notes.note({ kind: "ids-made-text" }, line, String(value));
    return String(value);
  }

  /** The end of an edge: an id, or a place in the list of nodes where no node has that id. */
  function endOf(fields: Fields, names: readonly string[], line: number): string | undefined {
    const name = names.find((each) => fields.has(each));
    let value = name === undefined ? undefined : fields.get(name);
    // After a simulation of d3, ends are the nodes themselves.
    if (value instanceof Map) value = value.get("id") ?? value.get("name");
    known ??= new Set(ids);
    if (typeof value === "number" && !known.has(String(value)) && Number.isInteger(value) && value >= 0 && value < ids.length) {
      notes.note({ kind: "ends-are-places" }, line);
      return ids[value];
    }
    return idOf(value, line);
  }

  const fieldsOf = (entry: JsonTree): Fields | undefined => {
    if (!(entry instanceof Map)) return undefined;
    const data = format === "cytoscape" ? entry.get("data") : undefined;
    return data instanceof Map ? data : entry;
  };

  /** Values of an entry, without the fields that say which it is. */
  function valuesOf(fields: Fields, without: readonly string[]): ReadonlyMap<string, ImportedValue> {
    const attributes = format === "graphology" ? fields.get("attributes") : undefined;
    const given: Fields = attributes instanceof Map ? attributes : fields;
    const values = new Map<string, ImportedValue>();
    for (const [name, value] of given) if (value !== null && (given !== fields || !without.includes(name))) values.set(name, value);
    return values;
  }

  return {
    addNode(entry, index) {
      const line = lineOf(entry);
      const fields = fieldsOf(entry);
      const bare = fields ? undefined : idOf(entry, line);
      const idName = (format === "graphology" ? ["key", "id"] : ["id", "key"]).find((name) => fields?.has(name));
      const name = fields?.get("name");
      let id = bare ?? idOf(idName === undefined ? undefined : fields?.get(idName), line);
      if (fields && idName === undefined) {
        id = typeof name === "string" ? name : String(index);
        notes.note({ kind: "ids-made" }, line, id);
      }
      ids[index] = id;
      const values = fields ? valuesOf(fields, idName === undefined ? [] : [idName]) : new Map();
      graph.addNode({ id, drawn: drawnIn(entry), values, line });
    },
    addEdge(entry) {
      const line = lineOf(entry);
      if (Array.isArray(entry)) {
        const [source, target] = entry.map((end) => idOf(end, line));
        return graph.addEdge({ source, target, isDirected, values: new Map(), line });
      }
      const fields = fieldsOf(entry);
      if (!fields) return notes.fault({ kind: "end-missing" }, line);
      const source = endOf(fields, endNames.source, line);
      const target = endOf(fields, endNames.target, line);
      // In node-link files of NetworkX, a key is a number among parallel edges, and no id.
      const idName = format === "graphology" ? "key" : "id";
      const id = idOf(fields.get(idName), line);
      const undirected = format === "graphology" ? fields.get("undirected") === true : fields.get("directed") === false;
      graph.addEdge({ id, source, target, isDirected: isDirected && !undirected, values: valuesOf(fields, ownFields[idName]), line });
    },
  };
}

function directionOf(root: Fields): boolean {
  const options = root.get("options");
  if (options instanceof Map && options.get("type") === "undirected") return false;
  return root.get("directed") !== false;
}

/** Cytoscape has places beside the data. */
function drawnIn(entry: JsonTree): { readonly x?: number; readonly y?: number } {
  const position = entry instanceof Map ? entry.get("position") : undefined;
  const [x, y] = position instanceof Map ? [position.get("x"), position.get("y")] : [];
  return typeof x === "number" && typeof y === "number" ? { x, y: -y } : {};
}
