/** Collapsed families: what is rendered of what is visible. */

import { type ExpandedFamilies, representativesOf } from "../graph/collapsed-families.ts";
import { type ConceptGraph, edgeIdOf, type GraphEdge, type Subgraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import type { Zone } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { zoneOfType } from "../model/zones.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import type { ViewState } from "./view-state.ts";

export interface RenderedGraph extends Subgraph {
  /** Visible nodes of collapsed families, each with the parent that stands for it. */
  readonly collapsedInto: ReadonlyMap<NodeId, NodeId>;
}

/**
 * Collapses families: an edge of a collapsed node becomes an edge of its parent, with its claims; an edge within a family is left out, and
 * so is that of a member which is part of another family too: its family is not.
 *
 * @param requiredNodes nodes that are rendered whatever is collapsed
 * @param answer where it has some of the edges that become one, the others are left out: the line then says what the answer does
 */
export function collapseFamilies(
  graph: ConceptGraph,
  visible: Subgraph,
  expandedFamilies: ExpandedFamilies,
  requiredNodes: Iterable<NodeId> = [],
  answer?: Pick<Highlight, "edges">,
): RenderedGraph {
  const { for: representativeOf, found } = representativesOf(graph, expandedFamilies, requiredNodes);
  const edges = new Map<EdgeId, GraphEdge>();
  const isAnswer = ({ id }: GraphEdge): boolean => answer?.edges.has(id) === true;
  const answered = new Set<EdgeId>();
  for (const edge of visible.edges.values()) {
    const [from, to] = [representativeOf(edge.from), representativeOf(edge.to)];
    if (from === to && edge.from !== edge.to) continue;
    if (from !== edge.from && (relations[edge.relation] as RelationEntry).broadens) continue;
    const id = edgeIdOf({ from, to, relation: edge.relation });
    if (answered.has(id) && !isAnswer(edge)) continue;
    const bundle = answered.has(id) || !isAnswer(edge) ? edges.get(id) : undefined;
    if (isAnswer(edge)) answered.add(id);
    edges.set(id, bundle ? { ...bundle, claims: [...bundle.claims, ...edge.claims] } : { ...edge, id, from, to });
  }
  const nodes = new Set([...visible.nodes].map(representativeOf));
  const collapsedInto = new Map([...found].filter(([id, representative]) => id !== representative && visible.nodes.has(id)));
  return { nodes, edges, collapsedInto };
}

/** Finds the visible nodes that a collapsed family has inside it, members of several families in each of them; none for any other node. */
export function membersInside(graph: ConceptGraph, { nodes, collapsedInto }: RenderedGraph, id: NodeId): ReadonlySet<NodeId> {
  const { children } = hierarchyOf(graph);
  const inside = new Set<NodeId>();
  const seen = new Set<NodeId>();
  const add = (parent: NodeId): void => {
    for (const child of children(parent)) {
      if (nodes.has(child) || seen.has(child)) continue;
      seen.add(child);
      if (collapsedInto.has(child)) inside.add(child);
      add(child);
    }
  };
  add(id);
  return inside;
}

/**
 * Counts them: the number that the map writes at a family.
 *
 * @param among the nodes of an answer, if there is one: the others are not counted
 */
export function countInside(graph: ConceptGraph, rendered: RenderedGraph, id: NodeId, among?: ReadonlySet<NodeId>): number {
  const inside = membersInside(graph, rendered, id);
  return among ? [...inside].filter((member) => among.has(member)).length : inside.size;
}

/** From so many nodes of one zone, members of families stay in them: the family stands for them, with their number. */
const maxOfZone = 25;
/** From so many topics without a zone, the map leaves out those that only one of the compared actors speaks of: names have no room. */
const maxBetween = 40;

/** Finds the nodes that a selection requires to be visible, whatever is collapsed. */
export function requiredNodesOf(
  { selection, ego }: Pick<ViewState, "selection" | "ego">,
  graph: ConceptGraph,
  answer?: Highlight,
): readonly NodeId[] {
  const nodes = kindOf(selection).nodes(selection, { graph, ego, answer });
  const zoneOf = (id: NodeId): Zone | undefined => zoneOfType(graph.node(id).type);
  const numbers = new Map<Zone | undefined, number>();
  for (const id of new Set(nodes)) numbers.set(zoneOf(id), (numbers.get(zoneOf(id)) ?? 0) + 1);
  const isMany = (id: NodeId): boolean => zoneOf(id) !== undefined && (numbers.get(zoneOf(id)) ?? 0) > maxOfZone;
  const { parents } = hierarchyOf(graph);
  const isRequired = (id: NodeId): boolean => !isMany(id) || parents(id).length === 0 || (selection.kind === "node" && id === selection.id);
  const between = nodes.filter((id) => zoneOf(id) === undefined && answer?.letters?.has(id) && !answer.selected?.has(id));
  const spared = new Set(between.length > maxBetween ? between.filter((id) => answer?.letters?.get(id)?.length === 1) : []);
  return nodes.filter((id) => isRequired(id) && !spared.has(id));
}
