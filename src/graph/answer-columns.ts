/** An answer as two columns: whoever says something on one side, and what is spoken of on the other, so that no line passes behind a name. */
import type { NodeId } from "../model/built.ts";
import { zoneOfType } from "../model/zones.ts";
import type { ConceptGraph, GraphEdge } from "./concept-graph.ts";
import { groupedBy } from "./grouped-by.ts";
import { type Columns, untangled } from "./untangled.ts";

export interface FoundColumns extends Columns {
  /** The side of the layout by role on which the groups stand; absent where they stand on both sides of whoever speaks. */
  readonly side?: "left" | "right";
  /** Those that speak for what stands in no column, such as a country: they stay between the columns. */
  readonly between?: readonly NodeId[];
}

/**
 * Divides what is drawn of an answer into columns; undefined if it has none.
 *
 * @param nodes from top to bottom as they stand in the layout by role
 */
export type FindColumns = (
  graph: ConceptGraph,
  nodes: readonly NodeId[],
  lines: readonly Pick<GraphEdge, "from" | "to">[],
) => FoundColumns | undefined;

/**
 * Divides an answer into two columns, if each of its lines leads from who says something to what is spoken of. It has none if nobody speaks,
 * or if what is spoken of is on both sides or speaks itself.
 */
export const answerColumns: FindColumns = (graph, nodes, lines) => {
  const zoneOf = (id: NodeId) => zoneOfType(graph.node(id).type);
  const speaking = new Set(lines.map(({ from }) => from));
  const spokenOf = nodes.filter((id) => !speaking.has(id));
  const isTwofold = lines.some(({ from, to }) => zoneOf(from) !== undefined || speaking.has(to));
  const zonesUsed = new Set(spokenOf.flatMap((id) => zoneOf(id) ?? []));
  const isLeft = zonesUsed.has("left");
  if (speaking.size === 0 || isTwofold || (isLeft && zonesUsed.size > 1)) return undefined;
  const groups = groupedBy(spokenOf, (id) => zoneOf(id) ?? graph.node(id).type);
  const isInZone = ([first]: readonly NodeId[]): boolean => first !== undefined && zoneOf(first) !== undefined;
  const ordered = [...groups.values()].toSorted((a, b) => Number(isInZone(b)) - Number(isInZone(a)));
  const says = nodes.filter((id) => speaking.has(id));
  return { ...untangled({ says, groups: ordered }, lines), side: isLeft ? "left" : "right" };
};
