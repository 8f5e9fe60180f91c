/** The rows of the lists of expanded families: which members are in which, and in which order. */
import { canExpand, type ExpandedFamilies, isFamilyExpanded } from "../graph/collapsed-families.ts";
import { byText, type ConceptGraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { sheet } from "../layout/role-sheet.ts";
import type { NodeId } from "../model/built.ts";
import { countInside, type RenderedGraph } from "../view/collapse.ts";
import type { ScenePoint } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

export interface FamilyRow {
  readonly id: NodeId;
  /** The number of heads above it in its list. */
  readonly depth: number;
  /** Of its name in the wider of both languages, in layout units. */
  readonly width: number;
}

export interface Family {
  readonly head: FamilyRow;
  /** From top to bottom; what is under a member stands right below it. */
  readonly rows: readonly FamilyRow[];
}

interface Expanded {
  readonly graph: ConceptGraph;
  readonly expanded: ExpandedFamilies;
  readonly rendered: RenderedGraph;
  /** True for a node that the reader has moved: it stands where it was put. */
  isPinned(id: NodeId): boolean;
  /** Where whoever speaks of a node stands. */
  startsOf(id: NodeId): readonly ScenePoint[];
}

/** Lists the expanded families, the largest first; one inside another has no list of its own. */
export function familiesOf({ graph, expanded, rendered, isPinned, startsOf }: Expanded): readonly Family[] {
  const { children, parents } = hierarchyOf(graph);
  const isOpen = (id: NodeId): boolean => rendered.nodes.has(id) && canExpand(graph, id) && isFamilyExpanded(graph, expanded, id);
  const rowOf = (id: NodeId, depth: number): FamilyRow => ({ id, depth, width: nameWidth(graph, rendered, id) });
  const seen = new Set<NodeId>();
  const rowsUnder = (head: NodeId, depth: number): readonly FamilyRow[] =>
    byHeight(children(head), startsOf).flatMap((id) => {
      if (!rendered.nodes.has(id) || seen.has(id) || parents(id).find(isOpen) !== head) return [];
      seen.add(id);
      return [...(isPinned(id) ? [] : [rowOf(id, depth)]), ...(isOpen(id) ? rowsUnder(id, depth + 1) : [])];
    });
  return [...rendered.nodes]
    .filter((id) => isOpen(id) && !parents(id).some(isOpen))
    .sort(byText)
    .map((id) => ({ head: rowOf(id, 0), rows: rowsUnder(id, 1) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length || byText(a.head.id, b.head.id));
}

/** The width of a name with the number of what is inside, in the wider of both languages. */
export function nameWidth(graph: ConceptGraph, rendered: RenderedGraph, id: NodeId): number {
  const { label } = graph.node(id);
  const inside = countInside(graph, rendered, id);
  const end = inside > 0 ? ` +${inside}` : "";
  return Math.max(textWidth(label.en + end, sheet.textSize), textWidth(label.zh + end, sheet.textSize));
}

/** Orders members by the mean height of whoever speaks of them: fewer lines cross. Those of whom nobody speaks are the last. */
function byHeight(ids: readonly NodeId[], startsOf: (id: NodeId) => readonly ScenePoint[]): readonly NodeId[] {
  const heights = new Map(
    ids.map((id) => {
      const starts = startsOf(id);
      return [id, starts.length > 0 ? starts.reduce((sum, { y }) => sum + y, 0) / starts.length : -sheet.height] as const;
    }),
  );
  return ids.toSorted((a, b) => (heights.get(b) ?? 0) - (heights.get(a) ?? 0) || byText(a, b));
}
