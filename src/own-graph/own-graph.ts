/**
 * A reader's own graph, ready to be drawn, searched and tabled. It has no types, relations or claims of the forum's graph, and none of the
 * forum's pages can be asked about it.
 */
import type {
  Drawn,
  ImportedColumn,
  ImportedEdge,
  ImportedGraph,
  ImportedNode,
  ImportedValue,
  ImportedValues,
} from "../imports/imported-graph.ts";
import { textOfTree } from "../imports/json-tree.ts";
import { type CommunityLayout, communitiesIn, layCommunities, type PlainGraph } from "../layout/community-layout.ts";
import { attributeNames } from "../model/heading-names.ts";
import { type Category, categoriesOf } from "./categories.ts";

export interface OwnNode {
  readonly id: string;
  readonly label: string;
  /** The place of its category in the list. */
  readonly category: number;
  /** In layout units, y up. */
  readonly x: number;
  readonly y: number;
  /** The number of its edges; a loop counts once. */
  readonly degree: number;
  /** As the file has it drawn; the map draws it otherwise. */
  readonly drawn: Drawn;
  /** True if the file has its name apart from the attributes. */
  readonly hasLabel: boolean;
  readonly values: ImportedValues;
}

export interface OwnEdge {
  readonly id?: string;
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
  readonly isDirected: boolean;
  readonly label?: string;
  readonly drawn: Drawn;
  readonly hasLabel: boolean;
  readonly values: ImportedValues;
}

export interface OwnGraph {
  /** Of the file. */
  readonly name: string;
  readonly nodes: readonly OwnNode[];
  readonly edges: readonly OwnEdge[];
  readonly nodeColumns: readonly ImportedColumn[];
  readonly edgeColumns: readonly ImportedColumn[];
  /** Of the graph as a whole. */
  readonly values: ImportedValues;
  /** The attribute that gives the categories; absent where they are the communities that the layout has found. */
  readonly categoryColumn?: string;
  /** The largest first. */
  readonly categories: readonly Category[];
  /** True if the places are those of the file. */
  readonly hasOwnPlaces: boolean;
}

/**
 * Makes a graph of what was read. Where the file has no places for all of its nodes, they are laid out, which takes seconds for thousands.
 *
 * @param name of the file
 * @param onProgress is called now and then with the part of the layout that is done, from 0 to 1
 */
export function ownGraphOf(imported: ImportedGraph, name: string, onProgress?: (done: number) => void): OwnGraph {
  const plain = plainGraphOf(imported);
  const given = placesIn(imported.nodes);
  const laidOut: CommunityLayout | undefined = given ? undefined : layCommunities(plain, onProgress);
  const places = given ?? laidOut?.places ?? new Float64Array();
  const { column, categories, categoryOf } = categoriesOf(imported, () => laidOut?.communities ?? communitiesIn(plain));
  const degrees = degreesOf(plain);
  return {
    name,
    nodes: imported.nodes.map((node, index) => ({
      id: node.id,
      label: labelOf(node),
      category: categoryOf(index),
      x: places[2 * index] as number,
      y: places[2 * index + 1] as number,
      degree: degrees[index] as number,
      drawn: node.drawn,
      hasLabel: hasText(node.label),
      values: node.values,
    })),
    edges: imported.edges.map((edge, index) => {
      const [from, to] = plain.lines[index] as [number, number];
      const { id, isDirected, drawn, values } = edge;
      const label = edgeLabelOf(edge);
      const identity = id === undefined ? {} : { id };
      return { ...identity, from, to, isDirected, ...(label !== undefined && { label }), drawn, hasLabel: hasText(edge.label), values };
    }),
    nodeColumns: imported.nodeColumns,
    edgeColumns: imported.edgeColumns,
    values: imported.values,
    ...(column !== undefined && { categoryColumn: column }),
    categories,
    hasOwnPlaces: given !== undefined,
  };
}

function plainGraphOf({ nodes, edges }: ImportedGraph): PlainGraph {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const placeOf = (id: string): number => places.get(id) as number;
  return { ids: nodes.map(({ id }) => id), lines: edges.map(({ source, target }) => [placeOf(source), placeOf(target)] as const) };
}

/** The places that the file has for all nodes, if they are not all the same; by the drawing of a tool, or by the attributes x and y. */
function placesIn(nodes: readonly ImportedNode[]): Float64Array | undefined {
  const places = new Float64Array(2 * nodes.length);
  for (const [index, { drawn, values }] of nodes.entries()) {
    const [x, y] = [drawn.x ?? values.get("x"), drawn.y ?? values.get("y")];
    if (typeof x !== "number" || typeof y !== "number") return undefined;
    places.set([x, y], 2 * index);
  }
  const isSpread = places.some((place, index) => place !== places[index % 2]);
  return isSpread || nodes.length === 1 ? places : undefined;
}

function degreesOf({ ids, lines }: PlainGraph): Uint32Array {
  const degrees = new Uint32Array(ids.length);
  for (const [from, to] of lines) for (const end of new Set([from, to])) degrees[end] = (degrees[end] as number) + 1;
  return degrees;
}

const labelOf = ({ id, label, values }: ImportedNode): string => (hasText(label) ? label : (firstLabel(values, attributeNames.node) ?? id));

const edgeLabelOf = ({ label, values }: ImportedEdge): string | undefined =>
  hasText(label) ? label : firstLabel(values, attributeNames.edge);

function firstLabel(values: ImportedValues, columns: readonly string[]): string | undefined {
  const found = columns.map((column) => values.get(column)).find(isLabel);
  return found === undefined ? undefined : textOfTree(found);
}

const isLabel = (value: ImportedValue | undefined): boolean => (typeof value === "string" && hasText(value)) || typeof value === "number";

/** True for a text that is more than blanks. */
const hasText = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";
