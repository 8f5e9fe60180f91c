/** Lines that indentation says already: those from members of a family to its head, behind the names of the rows between. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import type { SceneEdge, SceneNode } from "./scene-types.ts";

/**
 * Leaves out the lines from rows to the head under which they are indented, where one of them would pass a row with a name.
 *
 * @param nodes what is drawn, in rows that are indented under their heads
 */
export function withoutIndented(graph: ConceptGraph, nodes: readonly SceneNode[], edges: readonly SceneEdge[]): readonly SceneEdge[] {
  const rows = new Map<string, SceneNode>(nodes.filter(({ room }) => room !== undefined).map((node) => [node.id, node]));
  const { parents } = hierarchyOf(graph);
  const isIndented = ({ from, to, relation }: SceneEdge): boolean =>
    (relations[relation] as RelationEntry).broadens === true && rows.has(from) && parents(from).find((id) => rows.has(id)) === to;
  const passesName = ({ from, to }: SceneEdge): boolean => {
    const [a, b] = [rows.get(from), rows.get(to)];
    if (!a || !b) return false;
    const [low, high] = [Math.min(a.at.y, b.at.y), Math.max(a.at.y, b.at.y)];
    return [...rows.values()].some(({ at: { y }, nameAt, emphasis }) => emphasis !== "faded" && nameAt === a.nameAt && y > low && y < high);
  };
  const underHead = groupedBy(edges.filter(isIndented), ({ to }) => to);
  const left = new Set([...underHead.values()].filter((lines) => lines.some(passesName)).flat());
  return edges.filter((edge) => !left.has(edge));
}
