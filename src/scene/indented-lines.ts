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
  const rows = rowsOf(nodes);
  const { parents } = hierarchyOf(graph);
  const isIndented = (edge: SceneEdge): boolean =>
    isOfFamily(edge) && rows.has(edge.from) && parents(edge.from).find((id) => rows.has(id)) === edge.to;
  const underHead = groupedBy(edges.filter(isIndented), ({ to }) => to);
  const left = new Set([...underHead.values()].filter((lines) => lines.some((line) => passesRow(line, rows))).flat());
  return edges.filter((edge) => !left.has(edge));
}

/**
 * Leaves out the lines from members to their families within a column where they would pass through the marks of others, unless the member
 * or the family has no other line.
 *
 * @param nodes those in columns have rows
 */
export function withoutPassing(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): readonly SceneEdge[] {
  const rows = rowsOf(nodes);
  const passing = new Set(edges.filter((edge) => isOfFamily(edge) && passesRow(edge, rows)));
  const joined = new Set<string>(edges.filter((edge) => !passing.has(edge)).flatMap(({ from, to }) => [from, to]));
  return edges.filter((edge) => !passing.has(edge) || !joined.has(edge.from) || !joined.has(edge.to));
}

type Rows = ReadonlyMap<string, SceneNode>;

const rowsOf = (nodes: readonly SceneNode[]): Rows =>
  new Map(nodes.filter(({ room }) => room !== undefined).map((node) => [node.id, node]));

const isOfFamily = ({ relation }: SceneEdge): boolean => (relations[relation] as RelationEntry).broadens === true;

/** True if a line within a column passes a row that is not faded. */
function passesRow({ from, to }: SceneEdge, rows: Rows): boolean {
  const [a, b] = [rows.get(from), rows.get(to)];
  if (!a || !b || a.nameAt !== b.nameAt) return false;
  const [low, high] = [Math.min(a.at.y, b.at.y), Math.max(a.at.y, b.at.y)];
  return [...rows.values()].some(({ at: { y }, nameAt, emphasis }) => emphasis !== "faded" && nameAt === a.nameAt && y > low && y < high);
}
