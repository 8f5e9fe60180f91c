/** The neighbours of selected nodes, in the groups in which it is read: by relation around one node, by speaker around several. */
import { byText, type GraphEdge } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { NodeId } from "../model/built.ts";
import { relationIds } from "../model/relations.ts";
import type { RenderedGraph } from "../view/collapse.ts";
import type { ViewState } from "../view/view-state.ts";
import type { Ego } from "./ego-places.ts";

/** Nodes that are read together, and what is joined to them. */
export interface Around {
  /** From top to bottom. */
  readonly centres: readonly NodeId[];
  /** Nobody is in two of them. */
  readonly groups: readonly (readonly NodeId[])[];
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

/**
 * Groups what is joined to compared nodes by which of them it is joined to: what only the first speaks of comes first, what only the last
 * speaks of last, and what several share between them.
 */
export function aroundCompared(centres: readonly NodeId[], edges: Iterable<Pick<GraphEdge, "from" | "to">>): Around {
  const joinedTo = new Map<NodeId, Set<number>>();
  const add = (centre: NodeId, id: NodeId): void => {
    const index = centres.indexOf(centre);
    if (index >= 0 && !centres.includes(id)) joinedTo.set(id, (joinedTo.get(id) ?? new Set()).add(index));
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  const groups = groupedBy([...joinedTo], ([, indexes]) => [...indexes].sort().join(" "));
  const middleOf = (key: string): number => {
    const indexes = key.split(" ").map(Number);
    return indexes.reduce((sum, index) => sum + index, 0) / indexes.length;
  };
  const ordered = [...groups].sort(([a], [b]) => middleOf(a) - middleOf(b) || b.length - a.length || byText(a, b));
  return { centres, groups: ordered.map(([, members]) => members.map(([id]) => id).sort(fromTheEnd)) };
}
