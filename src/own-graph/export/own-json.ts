/** Writes a reader's own graph as JSON of graphology, one node or edge a line. @see https://graphology.github.io/serialization.html */
import type { ImportedValue } from "../../imports/imported-graph.ts";
import { plainOf } from "../../imports/json-tree.ts";
import type { OwnEntry } from "./export-table.ts";
import { columnFacts, edgeColumnsOf, type FlatColumn, nodeColumnsOf } from "./flat-columns.ts";
import type { OwnWriter } from "./write-own-graph.ts";

export const ownJson: OwnWriter = (table) => {
  const ofNodes = nodeColumnsOf(table, []);
  const ofEdges = edgeColumnsOf(table, []);
  const nodes = table.nodes.map((node) => `{"key":${JSON.stringify(node.id)},"attributes":${attributesOf(node, ofNodes.columns)}}`);
  const edges = table.edges.map((edge) => {
    const { id, source, target, isDirected } = edge;
    const identity = { ...(id !== undefined && { key: id }), source, target, ...(!isDirected && { undirected: true }) };
    return `${JSON.stringify(identity).slice(0, -1)},"attributes":${attributesOf(edge, ofEdges.columns)}}`;
  });
  const directions = new Set(table.edges.map(({ isDirected }) => isDirected));
  const type = directions.size === 2 ? "mixed" : directions.has(false) ? "undirected" : "directed";
  const content = [
    `{"attributes":${JSON.stringify(plainOf(table.values))},`,
    `"options":{"type":"${type}","multi":true,"allowSelfLoops":true},`,
    `"nodes":[\n${nodes.join(",\n")}\n],`,
    `"edges":[\n${edges.join(",\n")}\n]}`,
    "",
  ].join("\n");
  return { content, report: columnFacts([ofNodes, ofEdges]).filter(({ code }) => code !== "structures-as-text") };
};

/** Attributes in the order of the entry: what reads the file has no other. */
function attributesOf<Entry extends OwnEntry>(entry: Entry, columns: readonly FlatColumn<Entry>[]): string {
  const places = new Map([...entry.values.keys()].map((name, place) => [name, place]));
  const placeOf = ({ attribute }: FlatColumn<Entry>): number => (attribute === undefined ? -1 : (places.get(attribute) ?? -1));
  const pairs = columns
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap(({ heading, read }) => {
      const value = read(entry);
      return value === undefined ? [] : [`${JSON.stringify(heading)}:${jsonOf(value)}`];
    });
  return `{${pairs.join(",")}}`;
}

const jsonOf = (value: ImportedValue): string => (Object.is(value, -0) ? "-0" : JSON.stringify(plainOf(value)));
