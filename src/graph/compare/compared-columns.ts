/** A comparison in columns around the speakers who are compared. */
import type { ActorId, NodeId } from "../../model/built.ts";
import { findActor } from "../actors.ts";
import type { FindColumns } from "../answer-columns.ts";
import { byText, type ConceptGraph, type GraphEdge } from "../concept-graph.ts";
import { groupedBy } from "../grouped-by.ts";
import { joinedTo } from "../joined-to.ts";
import type { Columns } from "../untangled.ts";

type Line = Pick<GraphEdge, "from" | "to">;

/** Has columns only for actors for whom nobody else speaks: others speak for an institution or a country. */
export const comparedColumns =
  (ids: readonly ActorId[]): FindColumns =>
  (graph, _, lines) => {
    const centres = soleSpeakers(graph, ids);
    return centres && aroundCompared(centres, lines);
  };

function soleSpeakers(graph: ConceptGraph, ids: readonly ActorId[]): readonly NodeId[] | undefined {
  const actors = ids.flatMap((id) => findActor(graph, id) ?? []);
  const nodes = actors.flatMap(({ node, members }) => (node && members.size === 1 && members.has(node.id) ? [node.id] : []));
  return nodes.length === actors.length ? nodes : undefined;
}

/** By id, since no language may move a node; from the end of the alphabet, which leaves more names in sight. */
const fromTheEnd = (a: NodeId, b: NodeId): number => byText(b, a);

/**
 * Groups what is joined to compared nodes by which of them it is joined to: what only the first speaks of comes first, what only the last
 * speaks of last, and what several share between them.
 */
export function aroundCompared(centres: readonly NodeId[], lines: readonly Line[]): Columns {
  const groups = groupedBy([...joinedTo(centres, lines)], ([, indexes]) => indexes.join(" "));
  const middleOf = (key: string): number => {
    const indexes = key.split(" ").map(Number);
    return indexes.reduce((sum, index) => sum + index, 0) / indexes.length;
  };
  const ordered = [...groups].sort(([a], [b]) => middleOf(a) - middleOf(b) || b.length - a.length || byText(a, b));
  return { says: centres, groups: ordered.map(([, members]) => members.map(([id]) => id).sort(fromTheEnd)) };
}
