/** What of the graph the filters let through. */
import type { ConceptGraph, GraphEdge, Subgraph } from "../graph/concept-graph.ts";
import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import { type NodeType, nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { standingIds, standings } from "../model/standings.ts";
import type { Hidden } from "./view-state.ts";

export const initialHidden: Hidden = {
  types: nodeTypeIds.filter((type) => nodeTypes[type].appears !== "at first").sort(),
  relations: [],
  sessions: [],
  standings: standingIds.filter((standing) => !standings[standing].firstView),
};

/** Where people work may be known from outside alone; without it the first view would not say whom a speaker is with. */
const isShownAllTheSame = ({ standing, relation }: BuiltClaim): boolean => {
  const entry: RelationEntry = relations[relation];
  return !standings[standing].firstView && entry.shownFromOutside === true;
};

/** The filters without the types that only wait to be drawn: what is listed, counted and compared does not wait. */
export const withoutWaiting = (hidden: Hidden): Hidden => ({
  ...hidden,
  types: hidden.types.filter((type) => nodeTypes[type as NodeType]?.appears !== "when selected"),
});

/**
 * Filters by type, relation, session and standing. A claim that belongs to no session passes the filter of sessions.
 *
 * @param requiredNodes nodes that a selection brings along, where their type waits for that
 */
export function shownOf(graph: ConceptGraph, hidden: Hidden, requiredNodes: Iterable<NodeId> = []): Subgraph {
  const brought = new Set(requiredNodes);
  const off = {
    types: new Set(hidden.types),
    relations: new Set(hidden.relations),
    sessions: new Set(hidden.sessions),
    standings: new Set(hidden.standings),
  };
  const passes = (claim: BuiltClaim): boolean =>
    !(claim.session && off.sessions.has(claim.session)) && (!off.standings.has(claim.standing) || isShownAllTheSame(claim));
  const isOfShownType = (id: NodeId): boolean => {
    const { type } = graph.node(id);
    return !off.types.has(type) || (brought.has(id) && nodeTypes[type].appears === "when selected");
  };

  const waits = (id: NodeId): boolean => initialHidden.types.includes(graph.node(id).type) && !isOfShownType(id);

  const edges = new Map<EdgeId, GraphEdge>();
  const nodes = new Set<NodeId>();
  /** Nodes that a filter takes a claim from. */
  const robbed = new Set<NodeId>();
  for (const edge of graph.edges) {
    const { from, to } = edge;
    const claims = off.relations.has(edge.relation) ? [] : edge.claims.filter(passes);
    if (claims.length > 0 && isOfShownType(from) && isOfShownType(to)) {
      edges.set(edge.id, claims.length === edge.claims.length ? edge : { ...edge, claims });
      nodes.add(from).add(to);
    } else if (claims.length === 0 || !(waits(from) || waits(to))) robbed.add(from).add(to);
  }
  for (const node of graph.nodes) {
    if (off.sessions.has(node.id)) nodes.delete(node.id);
    else if (!robbed.has(node.id) && isOfShownType(node.id)) nodes.add(node.id);
  }
  return { nodes, edges };
}
