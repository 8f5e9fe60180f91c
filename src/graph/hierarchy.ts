/** The hierarchy of nodes: parents, children and roots of families. */
import { isPost } from "../model/affiliation-roles.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { byText, type ConceptGraph, edgeIdOf, type GraphEdge } from "./concept-graph.ts";

export interface Hierarchy {
  /** The parents of the same type. The first has the best evidence, and represents the node while it is collapsed. */
  parents(id: NodeId): readonly NodeId[];
  /** The direct children, by id. */
  children(id: NodeId): readonly NodeId[];
  /** All children, their children, and so on. */
  descendants(id: NodeId): ReadonlySet<NodeId>;
}

const hierarchies = new WeakMap<ConceptGraph, Hierarchy>();

/** Returns the hierarchy of a graph, computed once. Types that do not collapse have none. */
export function hierarchyOf(graph: ConceptGraph): Hierarchy {
  const found = hierarchies.get(graph) ?? buildHierarchy(graph);
  hierarchies.set(graph, found);
  return found;
}

const collapses = (type: NodeType): boolean => (nodeTypes[type] as NodeTypeEntry).collapses === true;
const broadens = ({ relation }: GraphEdge): boolean => (relations[relation] as RelationEntry).broadens === true;

function buildHierarchy(graph: ConceptGraph): Hierarchy {
  const up = new Map<NodeId, NodeId[]>();
  const down = new Map<NodeId, NodeId[]>();
  const isHierarchical = (edge: GraphEdge): boolean => {
    const { type } = graph.node(edge.from);
    return broadens(edge) && collapses(type) && graph.node(edge.to).type === type;
  };
  for (const { from, to } of graph.edges.filter(isHierarchical).sort((a, b) => evidenceRank(a) - evidenceRank(b) || byText(a.id, b.id))) {
    up.set(from, [...(up.get(from) ?? []), to]);
    down.set(to, [...(down.get(to) ?? []), from]);
  }
  for (const ids of down.values()) ids.sort(byText);
  return {
    parents: (id) => up.get(id) ?? [],
    children: (id) => down.get(id) ?? [],
    descendants: (id) => reachable(id, (parent) => down.get(parent) ?? []),
  };
}

/** Ranks an edge by its best evidence; lower is better. */
const evidenceRank = ({ claims }: GraphEdge): number => Math.min(...claims.map(({ standing }) => standingIds.indexOf(standing)));

/** Returns everything that can be reached step by step, without the start. Cycles are followed once. */
function reachable(start: NodeId, next: (id: NodeId) => readonly NodeId[]): ReadonlySet<NodeId> {
  const seen = new Set<NodeId>();
  const waiting = [...next(start)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...next(id));
  }
  return seen;
}

/** Returns a node with its members: its descendants and, for an institution, the people who work there. */
export function membersOf(graph: ConceptGraph, id: NodeId): ReadonlySet<NodeId> {
  const people = graph
    .edgesOf(id)
    .filter(({ to, relation, claims }) => to === id && (relations[relation] as RelationEntry).speaksFor === true && claims.some(isPost))
    .map(({ from }) => from);
  return new Set([id, ...hierarchyOf(graph).descendants(id), ...people]);
}

/**
 * Finds the root of a node's family, along the parents with the best evidence; the node itself if it has no parent. A parent that is always
 * expanded is no root: its children are families of their own.
 */
export function rootOf(graph: ConceptGraph, id: NodeId): NodeId {
  const seen = new Set<NodeId>();
  let root = id;
  for (let next: NodeId | undefined = id; next !== undefined && !seen.has(next); next = hierarchyOf(graph).parents(next)[0]) {
    if (next !== id && graph.node(next).alwaysExpanded) break;
    seen.add(next);
    root = next;
  }
  return root;
}

/** Returns the nodes of a type that have no parent, in the order of the graph. */
export const rootsOf = (graph: ConceptGraph, type: NodeType): readonly BuiltNode[] =>
  graph.nodes.filter((node) => node.type === type && hierarchyOf(graph).parents(node.id).length === 0);

/**
 * Finds the edge that an id names, also by former ids of its ends. Between families, it has all claims that join their members.
 *
 * @returns undefined if the id has another form, or there is no such claim
 */
export function findBundle(graph: ConceptGraph, id: string): GraphEdge | undefined {
  const [from = "", relation = "", to = ""] = id.split("~");
  const [source, target] = [graph.findNode(from), graph.findNode(to)];
  if (!source || !target) return undefined;
  const hierarchy = hierarchyOf(graph);
  const isIn = (inner: NodeId, outer: NodeId): boolean => inner === outer || hierarchy.descendants(outer).has(inner);
  const edges = graph.edges.filter((edge) => edge.relation === relation && isIn(edge.from, source.id) && isIn(edge.to, target.id));
  const [first] = edges;
  if (!first) return undefined;
  const ends = { from: source.id, to: target.id, relation: first.relation };
  return { ...ends, id: edgeIdOf(ends), claims: edges.flatMap(({ claims }) => claims) };
}
