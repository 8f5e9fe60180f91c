/** What is drawn of what the filters let through: narrower nodes stay folded into their broader ones until these are opened. */

import { claimsBetween, findVoice } from "../graph/actors.ts";
import { type ConceptGraph, edgeIdOf, type GraphEdge } from "../graph/concept-graph.ts";
import { findBundle, layersOf } from "../graph/hierarchy.ts";
import type { EdgeId, NodeId } from "../model/built.ts";
import type { Shown } from "./filters.ts";
import type { Open, Selection, View } from "./view-state.ts";

export interface Drawn extends Shown {
  /** Nodes that pass the filters and are folded away, each with the node that stands for it. */
  readonly folded: ReadonlyMap<NodeId, NodeId>;
}

/** Which node stands for each: itself, or the broader one that it is folded into. */
interface StandIns {
  of(id: NodeId): NodeId;
  /** Those that were asked for, with what stands for them. */
  readonly found: ReadonlyMap<NodeId, NodeId>;
}

function standIns(graph: ConceptGraph, open: Open, requiredNodes: Iterable<NodeId>): StandIns {
  const layers = layersOf(graph);
  const inSight = new Set(requiredNodes);
  const opened = new Set<NodeId>(open === "all" ? [] : open);
  const isOpen = (id: NodeId): boolean => open === "all" || opened.has(id);
  const found = new Map<NodeId, NodeId>();
  const of = (id: NodeId): NodeId => {
    const before = found.get(id);
    if (before !== undefined) return before;
    found.set(id, id);
    const broader = layers.broader(id);
    const isInSight = broader.length === 0 || inSight.has(id) || broader.some((above) => isOpen(above) && of(above) === above);
    const stand = isInSight ? id : of(broader[0] as NodeId);
    found.set(id, stand);
    return stand;
  };
  return { of, found };
}

/**
 * Folds a graph: an edge of a folded node becomes one of the node that stands for it, with its claims; what would lead from a node to
 * itself is left out.
 *
 * @param open what the reader has opened
 * @param requiredNodes nodes that have to be in sight whatever is folded
 */
export function folded(graph: ConceptGraph, shown: Shown, open: Open, requiredNodes: Iterable<NodeId> = []): Drawn {
  const { of: standInFor, found } = standIns(graph, open, requiredNodes);
  const edges = new Map<EdgeId, GraphEdge>();
  for (const edge of shown.edges.values()) {
    const [from, to] = [standInFor(edge.from), standInFor(edge.to)];
    if (from === to && edge.from !== edge.to) continue;
    const id = edgeIdOf({ from, to, relation: edge.relation });
    const bundle = edges.get(id);
    edges.set(id, bundle ? { ...bundle, claims: [...bundle.claims, ...edge.claims] } : { ...edge, id, from, to });
  }
  const nodes = new Set([...shown.nodes].map(standInFor));
  return { nodes, edges, folded: new Map([...found].filter(([id, stand]) => id !== stand && shown.nodes.has(id))) };
}

/**
 * The edge that an id names, with the claims that it is drawn with when it is selected, the filters apart.
 *
 * Where families are open so that no such edge is drawn, it has all claims between what is in its ends: a link to it still leads somewhere.
 *
 * @returns undefined where the id has no such form, or no claim joins what is in its ends
 */
export function drawnEdge(graph: ConceptGraph, id: string, open: Open): GraphEdge | undefined {
  const bundle = findBundle(graph, id);
  if (!bundle) return undefined;
  const { of: standInFor } = standIns(graph, open, [bundle.from, bundle.to]);
  const claims = bundle.claims.filter(({ from, to }) => standInFor(from) === bundle.from && standInFor(to) === bundle.to);
  return claims.length === 0 ? bundle : { ...bundle, claims };
}

const answered: ReadonlySet<Selection["kind"]> = new Set(["question", "ask", "compare", "path", "collection", "page"] as const);
/** Whether what is in sight for a selection is worked out elsewhere: the answer to a question, a comparison, paths, a collection. */
export const isAnswered = ({ kind }: Selection): boolean => answered.has(kind);

/** The nodes that a selection has to have in sight: a node with all that it is joined to, but for what a family holds. */
export function requiredNodesOf(
  { selection, ego }: Pick<View, "selection" | "ego">,
  graph: ConceptGraph,
  answer?: { readonly nodes: ReadonlySet<NodeId> },
): readonly NodeId[] {
  if (selection.kind === "node") return [selection.id, ...ego.expanded].flatMap((id) => withNeighbours(graph, id));
  if (selection.kind === "pair") {
    const from = findVoice(graph, selection.from)?.node?.id;
    return [...(from ? [from] : []), selection.to, ...claimsBetween(graph, selection.from, selection.to).map((claim) => claim.from)];
  }
  if (isAnswered(selection)) return [...(answer?.nodes ?? [])];
  const edge = selection.kind === "edge" ? findBundle(graph, selection.id) : undefined;
  return edge ? [edge.from, edge.to] : [];
}

function withNeighbours(graph: ConceptGraph, id: NodeId): readonly NodeId[] {
  const inside = new Set(layersOf(graph).narrower(id));
  return [id, ...graph.neighboursOf(id)].filter((other) => !inside.has(other));
}
