/**
 * A selected node of the band, or the speakers of a comparison, in the middle, and all that is joined to them in a column on either side, so
 * that no line passes behind a name: risks on the left, proposals and red lines on the right, as in the layout by role; all else where there
 * is more room.
 */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { middleOfSheet, rowsOf, type SheetRow, sideAt, sides } from "../layout/role-sheet.ts";
import type { NodeId } from "../model/built.ts";
import type { Zone } from "../model/node-types.ts";
import { zoneOfType } from "../model/zones.ts";
import type { ViewState } from "../view/view-state.ts";
import type { Around } from "./neighbour-groups.ts";
import { type PinnedById, rankOf } from "./row-places.ts";
import type { ScenePoint } from "./scene-types.ts";

export interface ColumnPlace {
  readonly at: ScenePoint;
  readonly nameAt: "left" | "right" | "below";
  /** The height of its row, in layout units; absent in the middle. */
  readonly room?: number;
}

/** Free between two groups of a column, in rows; less where the column is full. */
const groupGap = 0.6;
/** The most rows of a column in which names are large enough to be read on a desk. */
export const maxRows = 46;

type Group = readonly NodeId[];

const zoneOf = (graph: ConceptGraph, id: NodeId): Zone | undefined => zoneOfType(graph.node(id).type);

/** Finds the selected node that has columns around it, by role: one without a row, unless more is in sight than columns and the band can show. */
export function centreOf(graph: ConceptGraph, { selection, ego }: Columned): NodeId | undefined {
  const isAlone = selection.kind === "node" && !(ego.depth > 1 && ego.withWaiting) && ego.addedNeighbours.length === 0;
  return isAlone && graph.findNode(selection.id) && zoneOf(graph, selection.id) === undefined ? selection.id : undefined;
}

export type Columned = Pick<ViewState, "layout" | "selection" | "ego">;

type Groups = Pick<Around, "groups" | "heights" | "side" | "sides">;

/** By what a node of a column is ordered in its group: the higher, the further up. */
export const columnRank = (graph: ConceptGraph, id: NodeId, { heights }: Pick<Groups, "heights">, pinned: PinnedById): number =>
  pinned.get(id)?.y ?? heights?.get(id) ?? rankOf(graph.node(id), pinned);

/** The groups of both columns, from top to bottom, the left one first; each in the order of the standing heights, or of those given by the reader. */
export function columnGroups(graph: ConceptGraph, around: Groups, pinned: PinnedById): readonly (readonly Group[])[] {
  const rank = (id: NodeId): number => columnRank(graph, id, around, pinned);
  const ordered = around.groups.map((ids) => ids.toSorted((a, b) => rank(b) - rank(a)));
  if (around.side) return around.side === "left" ? [ordered, []] : [[], ordered];
  const partsIn = (zone: Zone | undefined): readonly Group[] =>
    ordered.map((ids) => ids.filter((id) => zoneOf(graph, id) === zone)).filter(({ length }) => length > 0);
  const columns = sides.map((zones) => zones.flatMap(partsIn));
  const lengthOf = (column: readonly Group[]): number => column.reduce((sum, { length }) => sum + length + groupGap, 0);
  const [left = [], right = []] = columns;
  const partsAt = (side: "left" | "right" | undefined): readonly Group[] =>
    partsIn(undefined)
      .map((ids) => ids.filter((id) => around.sides?.get(id) === side))
      .filter(({ length }) => length > 0);
  left.push(...partsAt("left"));
  right.push(...partsAt("right"));
  for (const group of partsAt(undefined)) (lengthOf(left) <= lengthOf(right) ? left : right).push(group);
  return columns.some((column) => rowsIn(column) > maxRows)
    ? evened(
        sides.map((zones) => zones.flatMap(partsIn)),
        [...partsAt("left"), ...partsAt(undefined), ...partsAt("right")],
      )
    : columns;
}

const rowsIn = (column: readonly Group[]): number => column.flat().length;

/** Fills the left column up to half of all rows, and the right one with the rest: one group is divided. */
function evened(inZones: readonly (readonly Group[])[], withoutZone: readonly Group[]): readonly (readonly Group[])[] {
  const [left = [], right = []] = inZones;
  const room = Math.max(Math.ceil((rowsIn(left) + rowsIn(right) + rowsIn(withoutZone)) / 2) - rowsIn(left), 0);
  const first = new Set(withoutZone.flat().slice(0, room));
  const partOf = (isFirst: boolean): readonly Group[] =>
    withoutZone.map((ids) => ids.filter((id) => first.has(id) === isFirst)).filter(({ length }) => length > 0);
  return [
    [...left, ...partOf(true)],
    [...right, ...partOf(false)],
  ];
}

/** From one node in the middle to the next: near enough for a phone to show both, far enough for lines to part. In layout units. */
const centreGap = 100;
/** The height of one of several nodes that stand in the middle, the first at the top. */
const heightOf = (index: number, total: number): number => middleOfSheet + centreGap * ((total - 1) / 2 - index);

/** How far from the middle of the sheet whoever answers a question stands, in layout units: lines have room, and long names too. */
const answererAside = 110;

/** Spreads the groups of a column over its height, apart where it has room. */
export function columnRows(groups: readonly Group[]): readonly SheetRow<NodeId>[] {
  const gap = Math.min(groupGap, Math.max(maxRows - rowsIn(groups), 0) / Math.max(groups.length - 1, 1));
  return rowsOf(groups, () => 1, gap);
}

/**
 * Gives places to what stands in the middle and to what is joined to it.
 *
 * @param pinned nodes that the reader has moved; those without a row stand where they were put, and have no place here
 */
export function egoColumns(graph: ConceptGraph, around: Around, pinned: PinnedById): ReadonlyMap<NodeId, ColumnPlace> {
  const { centres, side } = around;
  const isHere = (id: NodeId): boolean => !pinned.has(id) || zoneOf(graph, id) !== undefined;
  const places = new Map<NodeId, ColumnPlace>();
  const standingCentres = centres.filter((centre) => !pinned.has(centre));
  if (side) {
    const [x, nameAt] = side === "left" ? ([answererAside, "right"] as const) : ([-answererAside, "left"] as const);
    for (const { item, y, height } of rowsOf([standingCentres])) places.set(item, { at: { x, y }, nameAt, room: height });
  } else
    for (const [index, centre] of centres.entries())
      if (!pinned.has(centre)) places.set(centre, { at: { x: 0, y: heightOf(index, centres.length) }, nameAt: "below" });
  for (const [index, column] of columnGroups(graph, around, pinned).entries()) {
    const direction = index === 0 ? -1 : 1;
    const standing = column.map((ids) => ids.filter(isHere));
    for (const { item, y, height } of columnRows(standing))
      places.set(item, { at: { x: sideAt(direction, y), y }, nameAt: direction < 0 ? "left" : "right", room: height });
  }
  return places;
}
