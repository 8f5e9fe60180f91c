/** The table of a reader's own graph: what every format writes of it. */
import { colorOfText } from "../../imports/drawn-values.ts";
import type { ImportedColumn, ImportedValues } from "../../imports/imported-graph.ts";
import type { ColourToken } from "../../model/node-types.ts";
import type { ScenePoint } from "../../scene/scene-types.ts";
import type { OwnEdge, OwnGraph, OwnNode } from "../own-graph.ts";

/** Parts that nodes and edges have in common. */
export interface OwnEntry {
  /** As the map names it; absent for an edge without a name. */
  readonly name?: string;
  /** The name, where the attributes do not have it. */
  readonly label?: string;
  readonly size?: number;
  /** As `#rrggbb`. */
  readonly color?: string;
  readonly values: ImportedValues;
}

export interface OwnTableNode extends OwnEntry {
  readonly id: string;
  /** Where the map has it, in layout units, y up. */
  readonly x: number;
  readonly y: number;
}

export interface OwnTableEdge extends OwnEntry {
  /** Absent where the file had none. */
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly isDirected: boolean;
}

export interface OwnTable {
  /** In the order of the file, as are edges and columns. */
  readonly nodes: readonly OwnTableNode[];
  readonly edges: readonly OwnTableEdge[];
  readonly nodeColumns: readonly ImportedColumn[];
  readonly edgeColumns: readonly ImportedColumn[];
  /** Of the graph as a whole. */
  readonly values: ImportedValues;
  /** Attributes of nodes that are the place or the colour themselves. */
  readonly drawnColumns: ReadonlySet<string>;
}

export interface OwnTableOptions {
  /** Places of the nodes to write, in the list of the graph. Edges with an end outside are left out. */
  readonly nodes: ReadonlySet<number>;
  /** Nodes that the reader has moved. */
  readonly moved: ReadonlyMap<number, ScenePoint>;
  /** The colours of the map, for nodes of a file that has no colours. */
  readonly colours: Readonly<Record<ColourToken, string>>;
}

/** Makes the table of a graph, or of a part of it. */
export function ownTableOf(graph: OwnGraph, { nodes: part, moved, colours }: OwnTableOptions): OwnTable {
  const hasPlaces = graph.hasOwnPlaces && graph.nodes.every(({ drawn }) => drawn.x === undefined);
  const hasColours = graph.nodeColumns.some(({ name }) => name === "color") && graph.nodes.every(({ drawn }) => drawn.color === undefined);
  const colourOf = colourIn(graph, hasColours, colours);
  const nodeLabel = labelsIn(graph.nodes, graph.nodeColumns);
  const edgeLabel = labelsIn(graph.edges, graph.edgeColumns);
  const nodeAt = (place: number): OwnTableNode => {
    const node = graph.nodes[place] as OwnNode;
    const { x, y } = moved.get(place) ?? node;
    const values = hasPlaces && moved.has(place) ? new Map([...node.values, ["x", x], ["y", y]]) : node.values;
    const label = (node.hasLabel || node.label !== node.id) && nodeLabel(node, true);
    return { id: node.id, name: node.label, x, y, ...(label && { label }), ...drawnIn(node.drawn.size, colourOf(node)), values };
  };
  const idOf = (place: number): string => (graph.nodes[place] as OwnNode).id;
  const edgeOf = (edge: OwnEdge): OwnTableEdge => {
    const label = edgeLabel(edge, false);
    return {
      ...(edge.id !== undefined && { id: edge.id }),
      source: idOf(edge.from),
      target: idOf(edge.to),
      isDirected: edge.isDirected,
      ...(edge.label !== undefined && { name: edge.label }),
      ...(label !== undefined && { label }),
      ...drawnIn(edge.drawn.size, edge.drawn.color),
      values: edge.values,
    };
  };
  return {
    nodes: [...graph.nodes.keys()].filter((place) => part.has(place)).map(nodeAt),
    edges: graph.edges.filter(({ from, to }) => part.has(from) && part.has(to)).map(edgeOf),
    nodeColumns: graph.nodeColumns,
    edgeColumns: graph.edgeColumns,
    values: graph.values,
    drawnColumns: new Set([...(hasPlaces ? ["x", "y"] : []), ...(hasColours ? ["color"] : [])]),
  };
}

type Named = Pick<OwnNode | OwnEdge, "label" | "hasLabel">;

/**
 * Gives the names that are to be written apart from the attributes.
 *
 * @returns a function of an entry, and of whether tools need its name even if it is that of another attribute
 */
function labelsIn(entries: readonly Named[], columns: readonly ImportedColumn[]): (entry: Named, isNeeded: boolean) => string | undefined {
  const hasColumn = columns.some(({ name }) => name === "label");
  const isApart = entries.some(({ hasLabel }) => hasLabel);
  return ({ label, hasLabel }, isNeeded) => (hasLabel || (hasColumn ? isApart : isNeeded) ? label : undefined);
}

const drawnIn = (size: number | undefined, color: string | undefined): Pick<OwnEntry, "size" | "color"> => ({
  ...(size !== undefined && { size }),
  ...(color !== undefined && { color }),
});

/** The colours of the file, apart from its attributes or among them; where it has none, those of the map. */
function colourIn(
  { nodes, categories }: OwnGraph,
  isAttribute: boolean,
  colours: OwnTableOptions["colours"],
): (node: OwnNode) => string | undefined {
  if (nodes.some(({ drawn }) => drawn.color !== undefined)) return ({ drawn }) => drawn.color;
  if (!isAttribute) return ({ category }) => colours[categories[category]?.colour ?? "slate"];
  return ({ values }) => {
    const color = values.get("color");
    return typeof color === "string" ? colorOfText(color) : undefined;
  };
}
