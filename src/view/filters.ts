/**
 * Filters, and the states of nodes, edges and claims that follow from them:
 *
 * - *hidden*: switched off by a filter; `ViewState.hidden` has the ids of types, relations, sessions, standings and confidences that are;
 * - *filtered*: what passes the filters; comparisons and paths use it, and lists and counts too;
 * - *waiting*: filtered, but on the map only when it is selected, beside a selected node, or switched on: nodes of most types, those
 *   people, institutions and documents that do not speak, or whose sayings the filters hide, and ideas of which nobody who speaks is left
 *   to speak: so a filter adds nothing to the map;
 * - *alone*: a relation without lines at rest that the filters leave as the only one; all its lines are drawn, and no end of them waits;
 * - *added*: of a type or a relation whose waiting nodes or lines the reader has switched on; `ViewState.added` has their ids;
 * - *required*: a node that has to be visible because of the selection, such as a neighbour of the selected node;
 * - *visible*: what is filtered and does not wait, or is added or required;
 * - *rendered*: what is visible, with nodes of collapsed families replaced by their parents; the map draws it;
 * - *listed*: what the details in the sidebar list: what is filtered, and the edges to types that are shown only on request.
 */
import type { ConceptGraph, GraphEdge, Subgraph } from "../graph/concept-graph.ts";
import { rootOf } from "../graph/hierarchy.ts";
import { isAtRest, speaks } from "../graph/speaking.ts";
import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import { type NodeType, nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import { standingIds, standings } from "../model/standings.ts";
import type { Added, Hidden, ViewState } from "./view-state.ts";

export const initialHidden: Hidden = {
  types: [],
  relations: [],
  sessions: [],
  standings: standingIds.filter((standing) => !standings[standing].firstView),
  confidences: [],
};

export const initialAdded: Added = { types: [], relations: [] };

/** True if some nodes of a type wait. */
export const waits = (type: NodeType): boolean => nodeTypes[type].appears !== "at first";

/** Tells whether a claim is visible although its standing is hidden at first: where people work is often known from elsewhere alone. */
export const isVisibleAnyway = ({ standing, relation }: BuiltClaim): boolean => {
  const entry: RelationEntry = relations[relation];
  return !standings[standing].firstView && entry.shownFromOutside === true;
};

/** Tells whether the filters leave no other relation than one that has no lines at rest. */
const isAlone = (relation: Relation, off: readonly string[]): boolean =>
  off.length === relationIds.length - 1 && !off.includes(relation) && !isAtRest({ relation });

/** Hides the types that are shown only on request too, unless they are added. */
export const withoutRequested = ({ hidden, added }: Pick<ViewState, "hidden" | "added">): Hidden => ({
  ...hidden,
  types: [
    ...hidden.types,
    ...nodeTypeIds.filter(
      (type) => nodeTypes[type].appears === "on request" && !added.types.includes(type) && !hidden.types.includes(type),
    ),
  ],
});

const ideas = new WeakMap<ConceptGraph, ReadonlySet<NodeId>>();

/** Finds the ideas of which, or of a member of which, somebody speaks in the first view; computed once. */
function spokenOfAtFirst(graph: ConceptGraph): ReadonlySet<NodeId> {
  const isSpoken = (edge: GraphEdge): boolean =>
    isAtRest(edge) && speaks(graph, edge.from) && edge.claims.some(({ standing }) => standings[standing].firstView);
  const found = ideas.get(graph) ?? new Set(graph.edges.filter(isSpoken).map(({ to }) => rootOf(graph, to)));
  ideas.set(graph, found);
  return found;
}

/** The nodes and edges that pass the filters. */
export interface FilteredGraph extends Subgraph {
  /** Those that speak and of whose sayings one passes, whatever types are hidden, and all ends of a relation that is alone: they do not wait. */
  readonly speaking: ReadonlySet<NodeId>;
  /** The ideas that wait, since the filters hide all that those who speak say of them and their families. */
  readonly unspoken: ReadonlySet<NodeId>;
}

/**
 * Filters by type, relation, session, standing and confidence. A claim of no session passes the filter of sessions.
 *
 * @returns nodes of a type that is not hidden, with at least one claim that passes, or with none that a filter hides; edges between such
 *   nodes with the claims that are left. A node stays if only the types of all its neighbours are hidden
 */
export function filterGraph(graph: ConceptGraph, hidden: Hidden): FilteredGraph {
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
  const isOfHiddenType = (id: NodeId): boolean => off.types.has(graph.node(id).type);

  const edges = new Map<EdgeId, GraphEdge>();
  const nodes = new Set<NodeId>();
  /** Nodes that have lost a claim to a filter. */
  const reduced = new Set<NodeId>();
  const speaking = new Set<NodeId>();
  /** By family, who speaks of a member. */
  const sourcesOf = new Map<NodeId, readonly NodeId[]>();
  for (const edge of graph.edges) {
    const ends = [edge.from, edge.to].filter((id) => !isOfHiddenType(id));
    const claims = off.relations.has(edge.relation) ? [] : edge.claims.filter(passes);
    for (const id of ends) {
      (claims.length > 0 ? nodes : reduced).add(id);
      const isSpeaking =
        isAlone(edge.relation, hidden.relations) ||
        (id === edge.from && isAtRest(edge) && speaks(graph, id) && !waits(graph.node(edge.to).type));
      if (claims.length > 0 && isSpeaking) speaking.add(id);
    }
    if (claims.length > 0 && isAtRest(edge)) {
      const idea = rootOf(graph, edge.to);
      sourcesOf.set(idea, [...(sourcesOf.get(idea) ?? []), edge.from]);
    }
    if (claims.length > 0 && ends.length === 2) edges.set(edge.id, claims.length === edge.claims.length ? edge : { ...edge, claims });
  }
  for (const node of graph.nodes) {
    if (off.sessions.has(node.id)) nodes.delete(node.id);
    else if (!reduced.has(node.id) && !isOfHiddenType(node.id)) nodes.add(node.id);
  }
  const unspoken = new Set<NodeId>();
  for (const idea of spokenOfAtFirst(graph)) {
    if (!(sourcesOf.get(idea) ?? []).some((id) => speaks(graph, id))) unspoken.add(idea);
  }
  return { nodes, edges, speaking, unspoken };
}

/** Tells whether a node waits. */
export const isWaiting = (graph: ConceptGraph, { speaking, unspoken }: Pick<FilteredGraph, "speaking" | "unspoken">, id: NodeId): boolean =>
  !speaking.has(id) && (waits(graph.node(id).type) || unspoken.has(rootOf(graph, id)));

/**
 * Finds what the map shows.
 *
 * @param requiredNodes nodes that do not wait, because of the selection
 */
export function visibleGraph(
  graph: ConceptGraph,
  { hidden, added }: Pick<ViewState, "hidden" | "added">,
  requiredNodes: Iterable<NodeId> = [],
): Subgraph {
  const filtered = filterGraph(graph, withoutRequested({ hidden, added }));
  const required = new Set(requiredNodes);
  const isVisible = (id: NodeId): boolean => {
    return added.types.includes(graph.node(id).type) || required.has(id) || !isWaiting(graph, filtered, id);
  };
  const nodes = new Set([...filtered.nodes].filter(isVisible));
  const edges = new Map([...filtered.edges].filter(([, { from, to }]) => nodes.has(from) && nodes.has(to)));
  return { nodes, edges };
}

/** Tells whether a node is visible only because the reader has added its type. */
export const isAdded = (graph: ConceptGraph, { types }: Added, id: NodeId): boolean => {
  const { type } = graph.node(id);
  return types.includes(type) && waits(type) && !speaks(graph, id);
};

/** Tells whether the line of an edge is drawn while nothing is selected. */
export const isDrawnAtRest = (
  graph: ConceptGraph,
  { added, hidden }: Pick<ViewState, "added" | "hidden">,
  { from, to, relation }: Pick<GraphEdge, "from" | "to" | "relation">,
): boolean =>
  isAtRest({ relation }) ||
  isAlone(relation, hidden.relations) ||
  added.relations.includes(relation) ||
  isAdded(graph, added, from) ||
  isAdded(graph, added, to);
