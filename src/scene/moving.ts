/** Where a node comes to stand that a reader moves: anywhere; or, if it has a row, between two others of its side. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { sheet } from "../layout/role-sheet.ts";
import type { NodeId } from "../model/built.ts";
import type { LayoutName, Pin } from "../view/view-state.ts";
import { columnGroups, columnRank } from "./ego-columns.ts";
import { inBand, inFreeRoom, inNetwork } from "./free-places.ts";
import type { Around } from "./neighbour-groups.ts";
import type { Moved } from "./places.ts";
import { type RowPlace, rowPlaces } from "./row-places.ts";
import type { ScenePoint } from "./scene-types.ts";

export interface Movable {
  readonly graph: ConceptGraph;
  readonly layout: LayoutName;
  readonly rendered: { readonly nodes: ReadonlySet<NodeId> };
  readonly pins: readonly Pin[];
  /** The nodes in columns; absent unless there are some. */
  readonly columns?: Around;
  /** Where a node is drawn while nothing is dragged; undefined if it is not. */
  placeOf(id: NodeId): ScenePoint | undefined;
}

type RowBeside = Pick<RowPlace, "id" | "y">;

export type Direction = "up" | "down" | "left" | "right";

/** The distance between the ranks of two rows, where nothing stands above or below. */
const rankStep = 10;
/** The share of the sheet's width that one step of the keyboard moves a node. */
const stepShare = 0.0125;

/** Returns the pin of a node that is dropped at a place. */
export function pinAt(id: NodeId, place: ScenePoint, movable: Movable): Pin {
  const rows = rowsBeside(id, movable);
  if (!rows) return { id, ...freePlaceFor(id, place, movable) };
  return pinBefore(id, rows.filter(({ y }) => y > place.y).length, rows, movable);
}

/** Returns the pin of a node after one step of the keyboard; undefined if it cannot move that way. */
export function pinAfterStep(id: NodeId, direction: Direction, movable: Movable): Pin | undefined {
  const place = movable.placeOf(id);
  if (!place) return undefined;
  const rows = rowsBeside(id, movable);
  if (!rows) {
    const step = sheet.width * stepShare;
    const x = place.x + (direction === "left" ? -step : direction === "right" ? step : 0);
    const y = place.y + (direction === "down" ? -step : direction === "up" ? step : 0);
    return { id, ...freePlaceFor(id, { x, y }, movable) };
  }
  const above = rows.filter(({ y }) => y > place.y).length;
  const next = direction === "up" ? above - 1 : direction === "down" ? above + 1 : undefined;
  return next === undefined || next < 0 || next > rows.length ? undefined : pinBefore(id, next, rows, movable);
}

/** Tells which row a node is in, from 1 at the top, among those of its side under the same head; undefined for a node without a row. */
export function rowOf(id: NodeId, movable: Movable): { readonly place: number; readonly total: number } | undefined {
  const rows = rowsBeside(id, movable);
  const place = movable.placeOf(id);
  return rows && place && { place: rows.filter(({ y }) => y > place.y).length + 1, total: rows.length + 1 };
}

/** The pins that a drag is drawn with: all of them, with that of the held node, which stands exactly where it is held. */
export const whileHeld = (held: Pin, movable: Movable): Moved => ({
  held,
  pins: [...movable.pins.filter(({ id }) => id !== held.id), pinAt(held.id, held, movable)],
});

/**
 * Lists the other rows of its zone under the same head, or of its group in the columns around a selected node, from top to bottom;
 * undefined for a node without a row.
 */
function rowsBeside(id: NodeId, { graph, layout, rendered, pins, columns, placeOf }: Movable): readonly RowBeside[] | undefined {
  if (layout === "network") return undefined;
  const rows = rowPlaces(graph, rendered, byId(pins));
  const row = rows.get(id);
  const group =
    columns &&
    columnGroups(graph, columns, byId(pins))
      .flat()
      .find((ids) => ids.includes(id));
  const beside = group
    ? group.flatMap((other) => rows.get(other) ?? [])
    : [...rows.values()].filter((other) => other.zone === row?.zone && other.head === row.head);
  return row && beside.filter((other) => other.id !== id).map((other) => ({ id: other.id, y: placeOf(other.id)?.y ?? other.y }));
}

/** Gives a row a rank between those of the rows around it. */
function pinBefore(id: NodeId, index: number, rows: readonly RowBeside[], { graph, pins, columns }: Movable): Pin {
  const rankAt = (place: number): number | undefined => {
    const row = rows[place];
    return row && columnRank(graph, row.id, columns ?? {}, byId(pins));
  };
  const [above, below] = [rankAt(index - 1), rankAt(index)];
  const y = ((above ?? (below ?? 0) + rankStep) + (below ?? (above ?? 0) - rankStep)) / 2;
  return { id, x: 0, y: Math.round(y * 10) / 10 };
}

const byId = (pins: readonly Pin[]): ReadonlyMap<NodeId, Pin> => new Map(pins.map((pin) => [pin.id, pin]));

/** Keeps a place inside the band, or on the sheet of the network. */
function freePlaceFor(id: NodeId, place: ScenePoint, { graph, layout }: Movable): ScenePoint {
  const { x, y } = inFreeRoom(graph.node(id), place, layout === "by-role" ? inBand : inNetwork);
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
