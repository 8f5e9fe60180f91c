/** A comparison in columns around the speakers who are compared. */
import type { ActorId, NodeId } from "../../model/built.ts";
import { findActor } from "../actors.ts";
import type { FindColumns, FoundColumns } from "../answer-columns.ts";
import { byText, type ConceptGraph, type GraphEdge } from "../concept-graph.ts";
import { groupedBy } from "../grouped-by.ts";
import { joinedTo } from "../joined-to.ts";
import type { Columns } from "../untangled.ts";

type Line = Pick<GraphEdge, "from" | "to">;

/** Puts who is compared in the middle. Where others speak for one of them, an institution or a country, they stay between the columns. */
export const comparedColumns =
  (ids: readonly ActorId[]): FindColumns =>
  (graph, nodes, lines) => {
    const centres = soleSpeakers(graph, ids);
    return centres ? aroundCompared(centres, lines) : betweenTopics(graph, ids, nodes, lines);
  };

function betweenTopics(graph: ConceptGraph, ids: readonly ActorId[], nodes: readonly NodeId[], lines: readonly Line[]): FoundColumns {
  const actors = ids.flatMap((id) => findActor(graph, id) ?? []);
  const speaking = new Set(lines.map(({ from }) => from));
  const isBetween = (id: NodeId): boolean => speaking.has(id) || actors.some(({ node }) => node?.id === id);
  const indexesOf = (topic: NodeId): readonly number[] => {
    const sayers = lines.filter(({ to }) => to === topic).map(({ from }) => from);
    return actors.flatMap(({ members }, index) => (sayers.some((id) => members.has(id)) ? [index] : []));
  };
  const spokenOf = new Set(lines.map(({ to }) => to));
  const topics = nodes.filter((id) => !isBetween(id) && spokenOf.has(id));
  return { says: [], groups: groupsOf(new Map(topics.map((id) => [id, indexesOf(id)]))), between: nodes.filter(isBetween) };
}

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
export const aroundCompared = (centres: readonly NodeId[], lines: readonly Line[]): Columns => ({
  says: centres,
  groups: groupsOf(joinedTo(centres, lines)),
});

/** Groups topics by the indexes of those who speak of them. */
function groupsOf(topics: ReadonlyMap<NodeId, readonly number[]>): readonly (readonly NodeId[])[] {
  const groups = groupedBy([...topics], ([, indexes]) => indexes.join(" "));
  const middleOf = (key: string): number => {
    const indexes = key.split(" ").map(Number);
    return indexes.reduce((sum, index) => sum + index, 0) / indexes.length;
  };
  const ordered = [...groups].sort(([a], [b]) => middleOf(a) - middleOf(b) || b.length - a.length || byText(a, b));
  return ordered.map(([, members]) => members.map(([id]) => id).sort(fromTheEnd));
}
