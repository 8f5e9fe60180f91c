/** The neighbours of selected nodes, in the groups in which they are read: by relation around one node, by speaker around several. */
import { byText, type GraphEdge } from "../graph/concept-graph.ts";
import { joinedTo } from "../graph/joined-to.ts";
import type { NodeId } from "../model/built.ts";
import { relationIds } from "../model/relations.ts";
import type { RenderedGraph } from "../view/collapse.ts";
import type { ViewState } from "../view/view-state.ts";
import type { Ego } from "./ego-places.ts";

/** Nodes that are read together, and what is joined to them. */
export interface Around {
  /** From top to bottom; none if those between speak for a country or an institution. */
  readonly centres: readonly NodeId[];
  /** Nobody is in two of them. */
  readonly groups: readonly (readonly NodeId[])[];
  /** Those that stay in the band, with their names: farther away, or in the place of the centres. */
  readonly inBand?: readonly NodeId[];
  /** On which side those stand that have no side in the layout by role; where there is more room unless given. */
  readonly sides?: ReadonlyMap<NodeId, "left" | "right">;
  /** Of an answer: the side on which the groups stand, all in one column; the centres stand in one on the other side. */
  readonly side?: "left" | "right";
  /** The heights by which the groups are ordered; those of the layout file unless given. */
  readonly heights?: ReadonlyMap<NodeId, number>;
}

/** By id, since no language may move a node; from the end of the alphabet, which leaves more names in sight. */
const fromTheEnd = (a: NodeId, b: NodeId): number => byText(b, a);

/** Finds the selected node and what is joined to it by relation; undefined unless one node is selected. */
export function egoOf({ selection }: Pick<ViewState, "selection">, rendered: Pick<RenderedGraph, "nodes" | "edges">): Ego | undefined {
  if (selection.kind !== "node" || !rendered.nodes.has(selection.id)) return undefined;
  const { id: centre } = selection;
  const seen = new Set<NodeId>([centre]);
  const beside = new Map<string, NodeId[]>();
  for (const { from, to, relation } of rendered.edges.values()) {
    if (from !== centre && to !== centre) continue;
    const key = `${relation} ${from === centre}`;
    beside.set(key, [...(beside.get(key) ?? []), from === centre ? to : from]);
  }
  const groups = relationIds
    .flatMap((relation) => [beside.get(`${relation} true`) ?? [], beside.get(`${relation} false`) ?? []])
    .map((ids) => ids.filter((id) => !seen.has(id) && seen.add(id)).sort(fromTheEnd));
  return { centre, groups: groups.filter(({ length }) => length > 0) };
}

/** Gives each of several nodes what is joined to it, and to none before it. */
export function egosCompared(centres: readonly NodeId[], lines: readonly Pick<GraphEdge, "from" | "to">[]): readonly Ego[] {
  const joined = [...joinedTo(centres, lines)];
  return centres.map((centre, index) => {
    const beside = joined.filter(([, [first]]) => first === index).map(([id]) => id);
    return { centre, groups: beside.length > 0 ? [beside.sort(fromTheEnd)] : [] };
  });
}
