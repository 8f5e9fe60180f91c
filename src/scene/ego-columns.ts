/**
 * A selected node of the band in the middle, and all that is joined to it in a column on either side, so that no line passes behind a name:
 * risks on the left, proposals and red lines on the right, as in the layout by role; all else where there is more room, by relation.
 */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { middleOfSheet, rowsOf, sideAt, sides } from "../layout/role-sheet.ts";
import type { NodeId } from "../model/built.ts";
import type { Zone } from "../model/node-types.ts";
import { zoneOfType } from "../model/zones.ts";
import type { ViewState } from "../view/view-state.ts";
import type { Ego } from "./ego-places.ts";
import { type PinnedById, rankOf } from "./row-places.ts";
import type { ScenePoint } from "./scene-types.ts";

export interface ColumnPlace {
  readonly at: ScenePoint;
  readonly nameAt: "left" | "right" | "below";
  /** The height of its row, in layout units; absent for the selected node. */
  readonly room?: number;
}

/** Free between two groups of a column, in rows. */
const groupGap = 0.6;

type Group = readonly NodeId[];

const zoneOf = (graph: ConceptGraph, id: NodeId): Zone | undefined => zoneOfType(graph.node(id).type);

/** Tells whether a view has columns around a selected node: by role, around a node without a row, of which only the neighbours are in sight. */
export const hasEgoColumns = (graph: ConceptGraph, { layout, selection, ego }: Pick<ViewState, "layout" | "selection" | "ego">): boolean =>
  layout === "by-role" &&
  selection.kind === "node" &&
  ego.depth === 1 &&
  ego.addedNeighbours.length === 0 &&
  graph.findNode(selection.id) !== undefined &&
  zoneOf(graph, selection.id) === undefined;

/** The groups of both columns, from top to bottom, the left one first; each in the order of the standing heights, or of those given by the reader. */
export function columnGroups(graph: ConceptGraph, groups: readonly Group[], pinned: PinnedById): readonly (readonly Group[])[] {
  const ordered = groups.map((ids) => ids.toSorted((a, b) => rankOf(graph.node(b), pinned) - rankOf(graph.node(a), pinned)));
  const partsIn = (zone: Zone | undefined): readonly Group[] =>
    ordered.map((ids) => ids.filter((id) => zoneOf(graph, id) === zone)).filter(({ length }) => length > 0);
  const columns = sides.map((zones) => zones.flatMap(partsIn));
  const lengthOf = (column: readonly Group[]): number => column.reduce((sum, { length }) => sum + length + groupGap, 0);
  for (const group of partsIn(undefined)) {
    const [left = [], right = []] = columns;
    (lengthOf(left) <= lengthOf(right) ? left : right).push(group);
  }
  return columns;
}

/**
 * Gives places to a selected node and to what is joined to it.
 *
 * @param groups what is joined to it, by relation; nobody is in two of them
 * @param pinned nodes that the reader has moved; those without a row stand where they were put, and have no place here
 */
export function egoColumns(graph: ConceptGraph, { centre, groups }: Ego, pinned: PinnedById): ReadonlyMap<NodeId, ColumnPlace> {
  const isHere = (id: NodeId): boolean => !pinned.has(id) || zoneOf(graph, id) !== undefined;
  const places = new Map<NodeId, ColumnPlace>();
  if (!pinned.has(centre)) places.set(centre, { at: { x: 0, y: middleOfSheet }, nameAt: "below" });
  for (const [index, column] of columnGroups(graph, groups, pinned).entries()) {
    const direction = index === 0 ? -1 : 1;
    const standing = column.map((ids) => ids.filter(isHere));
    for (const { item, y, height } of rowsOf(standing, () => 1, groupGap))
      places.set(item, { at: { x: sideAt(direction, y), y }, nameAt: direction < 0 ? "left" : "right", room: height });
  }
  return places;
}
