/**
 * Filters, and the states of nodes, edges and claims that follow from them:
 *
 * - *hidden*: switched off by a filter; `ViewState.hidden` has the ids of types, relations, sessions, standings and
 *   confidences that are;
 * - *waiting*: of a type that the map leaves out at first, although the reader has not hidden it;
 * - *filtered*: what passes the filters, waiting or not; lists, counts, comparisons and paths use it;
 * - *required*: a node that has to be visible because of the selection, such as a neighbour of the selected node;
 * - *revealed*: a required node that would wait otherwise;
 * - *visible*: what passes the filters and does not wait, with what is revealed;
 * - *rendered*: what is visible, with nodes of collapsed families replaced by their parents; the map draws it;
 * - *listed*: what the details in the sidebar list: what is filtered, and the edges to types that are off at first.
 */
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
  confidences: [],
};

/** Tells whether a claim is visible although its standing is hidden at first: where people work is often known from elsewhere alone. */
const isVisibleAnyway = ({ standing, relation }: BuiltClaim): boolean => {
  const entry: RelationEntry = relations[relation];
  return !standings[standing].firstView && entry.shownFromOutside === true;
};

/** Removes the types that wait until something is selected from the filters. */
export const withoutWaiting = (hidden: Hidden): Hidden => ({
  ...hidden,
  types: hidden.types.filter((type) => nodeTypes[type as NodeType]?.appears !== "when selected"),
});

/**
 * Filters by type, relation, session, standing and confidence. A claim of no session passes the filter of sessions.
 *
 * @param requiredNodes nodes that are revealed if their type waits
 * @returns nodes of a type that is not hidden, with at least one such claim, or with no claim that a filter hides; edges between such
 *   nodes with the claims that are left
 */
export function filterGraph(graph: ConceptGraph, hidden: Hidden, requiredNodes: Iterable<NodeId> = []): Subgraph {
  const revealed = new Set(requiredNodes);
  const off = {
    types: new Set(hidden.types),
    relations: new Set(hidden.relations),
    sessions: new Set(hidden.sessions),
    standings: new Set(hidden.standings),
    confidences: new Set(hidden.confidences),
  };
  const passes = (claim: BuiltClaim): boolean =>
    !(claim.session && off.sessions.has(claim.session)) &&
    !off.confidences.has(claim.confidence) &&
    (!off.standings.has(claim.standing) || isVisibleAnyway(claim));
  const isOfVisibleType = (id: NodeId): boolean => {
    const { type } = graph.node(id);
    return !off.types.has(type) || (revealed.has(id) && nodeTypes[type].appears === "when selected");
  };

  const waits = (id: NodeId): boolean => initialHidden.types.includes(graph.node(id).type) && !isOfVisibleType(id);

  const edges = new Map<EdgeId, GraphEdge>();
  const nodes = new Set<NodeId>();
  /** Nodes that have lost a claim to a filter. */
  const reduced = new Set<NodeId>();
  for (const edge of graph.edges) {
    const { from, to } = edge;
    const claims = off.relations.has(edge.relation) ? [] : edge.claims.filter(passes);
    if (claims.length > 0 && isOfVisibleType(from) && isOfVisibleType(to)) {
      edges.set(edge.id, claims.length === edge.claims.length ? edge : { ...edge, claims });
      nodes.add(from).add(to);
    } else if (claims.length === 0 || !(waits(from) || waits(to))) reduced.add(from).add(to);
  }
  for (const node of graph.nodes) {
    if (off.sessions.has(node.id)) nodes.delete(node.id);
    else if (!reduced.has(node.id) && isOfVisibleType(node.id)) nodes.add(node.id);
  }
  return { nodes, edges };
}
