/** Where nodes stand in a layout, given what is rendered. Rows close up when some are hidden, and make room when a family is expanded. */
import { byText, type ConceptGraph, type Subgraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { directionOf, rowsOf, sheet, sideAt } from "../layout/sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { type NodeTypeEntry, nodeTypes, type Zone } from "../model/node-types.ts";
import type { LayoutName } from "../view/view-state.ts";
import type { Bounds, ScenePoint } from "./scene-types.ts";

export interface Place {
  readonly at: ScenePoint;
  /** In the layout by role: on which side of the mark its name stands. */
  readonly nameAt?: "left" | "right";
  /** The height of its row, in layout units; absent for nodes without a row. */
  readonly room?: number;
}

export type FindPlace = (node: BuiltNode) => Place;

/** The zones of each side, from top to bottom. */
const sides: readonly (readonly Zone[])[] = [["left"], ["upper right", "lower right"]];
/** How far the rows under a head stand outside it. */
const indent = 7;

/**
 * Returns where nodes stand.
 *
 * @param rendered the nodes that share the rows
 */
export function placesIn(layout: LayoutName, graph: ConceptGraph, rendered: Pick<Subgraph, "nodes">): FindPlace {
  if (layout === "network") return ({ x, y }) => ({ at: { x, y } });
  const rows = new Map<NodeId, Place>();
  for (const zones of sides) {
    const lists = zones.map((zone) => orderedRows(graph, zone, rendered.nodes));
    const spread = rowsOf(lists);
    const room = spread.length > 1 ? Math.min(...spread.slice(1).map(({ y }, index) => (spread[index]?.y ?? 0) - y)) : sheet.height;
    for (const { item, y } of spread) {
      const direction = directionOf(item.zone);
      const at = { x: sideAt(direction, y) + direction * indent * item.depth, y };
      rows.set(item.id, { at, nameAt: direction < 0 ? "left" : "right", room });
    }
  }
  return (node) => rows.get(node.id) ?? { at: standing(node), nameAt: "right" };
}

interface OrderedRow {
  readonly id: NodeId;
  readonly zone: Zone;
  /** The number of heads above it. */
  readonly depth: number;
}

/** Lists the rendered nodes of a zone by their standing heights, those under a head right below it. */
function orderedRows(graph: ConceptGraph, zone: Zone, rendered: ReadonlySet<NodeId>): readonly OrderedRow[] {
  const hierarchy = hierarchyOf(graph);
  const nodes = graph.nodes.filter(({ id, type }) => rendered.has(id) && (nodeTypes[type] as NodeTypeEntry).zone === zone);
  const here = new Set(nodes.map(({ id }) => id));
  const headOf = ({ id }: BuiltNode): NodeId | undefined => hierarchy.parents(id).find((parent) => here.has(parent));
  const under = new Map<NodeId | undefined, BuiltNode[]>();
  for (const node of nodes) under.set(headOf(node), [...(under.get(headOf(node)) ?? []), node]);
  const seen = new Set<NodeId>();
  const list = (head: NodeId | undefined, depth: number): readonly OrderedRow[] =>
    (under.get(head) ?? [])
      .toSorted((a, b) => standing(b).y - standing(a).y || byText(a.id, b.id))
      .flatMap(({ id }) => {
        if (seen.has(id)) return [];
        seen.add(id);
        return [{ id, zone, depth }, ...list(id, depth + 1)];
      });
  return list(undefined, 0);
}

const standing = ({ x, y, byRole }: BuiltNode): ScenePoint => byRole ?? { x, y };

/** The sheet of the layout by role. Its margins are inside it. */
export const sheetBounds: Bounds = {
  minX: -sheet.width / 2,
  maxX: sheet.width / 2,
  minY: -sheet.height / 2,
  maxY: sheet.height / 2,
  margin: 0,
};
