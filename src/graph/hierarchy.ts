/** Broader and narrower nodes: what a reader can start with, and what each of it opens up into. */
import type { BuiltNode, NodeId } from "../model/built.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { byText, type ConceptGraph, edgeIdOf, type GraphEdge } from "./concept-graph.ts";

export interface Hierarchy {
  /** The broader nodes of the same type; the first one, best backed, stands for the node as long as it is folded. */
  broader(id: NodeId): readonly NodeId[];
  /** The narrower nodes right below, by id. */
  narrower(id: NodeId): readonly NodeId[];
  /** All narrower nodes, down to the last. */
  below(id: NodeId): ReadonlySet<NodeId>;
}

const known = new WeakMap<ConceptGraph, Hierarchy>();

/** The hierarchy of a graph, worked out once. Types that do not fold have none. */
export function hierarchyOf(graph: ConceptGraph): Hierarchy {
  const found = known.get(graph) ?? makeLayers(graph);
  known.set(graph, found);
  return found;
}

const folds = (type: NodeType): boolean => (nodeTypes[type] as NodeTypeEntry).collapses === true;
const broadens = ({ relation }: GraphEdge): boolean => (relations[relation] as RelationEntry).broadens === true;

function makeLayers(graph: ConceptGraph): Hierarchy {
  const up = new Map<NodeId, NodeId[]>();
  const down = new Map<NodeId, NodeId[]>();
  const isLayer = (edge: GraphEdge): boolean => {
    const { type } = graph.node(edge.from);
    return broadens(edge) && folds(type) && graph.node(edge.to).type === type;
  };
  for (const { from, to } of graph.edges.filter(isLayer).sort((a, b) => backing(a) - backing(b) || byText(a.id, b.id))) {
    up.set(from, [...(up.get(from) ?? []), to]);
    down.set(to, [...(down.get(to) ?? []), from]);
  }
  for (const ids of down.values()) ids.sort(byText);
  return {
    broader: (id) => up.get(id) ?? [],
    narrower: (id) => down.get(id) ?? [],
    below: (id) => reached(id, (at) => down.get(at) ?? []),
  };
}

/** How well an edge is backed at best; lower is better. */
const backing = ({ claims }: GraphEdge): number => Math.min(...claims.map(({ standing }) => standingIds.indexOf(standing)));

/** What can be reached step by step, without the start; a circle ends where it closes. */
function reached(start: NodeId, next: (id: NodeId) => readonly NodeId[]): ReadonlySet<NodeId> {
  const seen = new Set<NodeId>();
  const waiting = [...next(start)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...next(id));
  }
  return seen;
}

/** A node with what is in it: narrower nodes, and people where it is an institution. */
export function membersOf(graph: ConceptGraph, id: NodeId): ReadonlySet<NodeId> {
  const people = graph
    .edgesOf(id)
    .filter(({ to, relation }) => to === id && (relations[relation] as RelationEntry).speaksFor === true)
    .map(({ from }) => from);
  return new Set([id, ...hierarchyOf(graph).below(id), ...people]);
}

/** The top of the family that a node belongs to, by its best backed broader nodes; itself where it has none. */
export function topOf(graph: ConceptGraph, id: NodeId): NodeId {
  const seen = new Set<NodeId>();
  let top = id;
  for (let next: NodeId | undefined = id; next !== undefined && !seen.has(next); next = hierarchyOf(graph).broader(next)[0]) {
    seen.add(next);
    top = next;
  }
  return top;
}

/** The nodes of a type that have no broader one, in the order of the graph. */
export const topsOf = (graph: ConceptGraph, type: NodeType): readonly BuiltNode[] =>
  graph.nodes.filter((node) => node.type === type && hierarchyOf(graph).broader(node.id).length === 0);

/**
 * The edge that an id names, former ids of its ends understood; between families, with all claims that join what is below them.
 *
 * @returns undefined where the id has no such form, or no claim does
 */
export function findBundle(graph: ConceptGraph, id: string): GraphEdge | undefined {
  const [from = "", relation = "", to = ""] = id.split("~");
  const [source, target] = [graph.findNode(from), graph.findNode(to)];
  if (!source || !target) return undefined;
  const hierarchy = hierarchyOf(graph);
  const isIn = (inner: NodeId, outer: NodeId): boolean => inner === outer || hierarchy.below(outer).has(inner);
  const edges = graph.edges.filter((edge) => edge.relation === relation && isIn(edge.from, source.id) && isIn(edge.to, target.id));
  const [first] = edges;
  if (!first) return undefined;
  const ends = { from: source.id, to: target.id, relation: first.relation };
  return { ...ends, id: edgeIdOf(ends), claims: edges.flatMap(({ claims }) => claims) };
}
