/** Where a reader may move the nodes of an own graph. */
import type { Direction } from "../scene/moving.ts";
import type { DrawnPicture, ScenePoint } from "../scene/scene-types.ts";
import type { OwnGraph } from "./own-graph.ts";
import { boundsOf, placeOfKey } from "./own-picture.ts";

/** The share of the layout's longer side that nodes may be moved beyond it, and that one step of the keyboard moves them. */
const [margin, step] = [0.05, 0.0125];

/** Significant digits of a place: finer than any screen. */
const digits = 8;

function roomOf(graph: OwnGraph) {
  const { minX, maxX, minY, maxY } = boundsOf(graph);
  const side = Math.max(maxX - minX, maxY - minY, 1);
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, reach: side * (0.5 + margin), side };
}

/** Gives, for any place, that place itself, or the nearest one that is on the map: a square around the layout. */
export function roomFor(graph: OwnGraph): (place: ScenePoint) => ScenePoint {
  const room = roomOf(graph);
  const within = (value: number, middle: number): number =>
    Number(Math.min(Math.max(value, middle - room.reach), middle + room.reach).toPrecision(digits));
  return ({ x, y }) => ({ x: within(x, room.x), y: within(y, room.y) });
}

export const placeInRoom = (graph: OwnGraph, place: ScenePoint): ScenePoint => roomFor(graph)(place);

/** The place one step of the keyboard further. */
export function placeAfterStep(graph: OwnGraph, { x, y }: ScenePoint, direction: Direction): ScenePoint {
  const distance = roomOf(graph).side * step;
  const [right, up] = { left: [-1, 0], right: [1, 0], up: [0, 1], down: [0, -1] }[direction] as [number, number];
  return placeInRoom(graph, { x: x + right * distance, y: y + up * distance });
}

/**
 * A picture with nodes at other places.
 *
 * @param places of nodes that do not stand where the picture has them
 * @param pinned those that the reader has moved
 */
export const withPlaces = (
  picture: DrawnPicture,
  places: ReadonlyMap<number, ScenePoint>,
  pinned: ReadonlyMap<number, unknown>,
): DrawnPicture =>
  places.size === 0
    ? picture
    : {
        ...picture,
        nodes: picture.nodes.map((node) => {
          const place = placeOfKey(node.id);
          const to = places.get(place);
          return to ? { ...node, at: { x: to.x, y: to.y }, ...(pinned.has(place) && { isPinned: true }) } : node;
        }),
      };

/** A node that was moved, as it is kept: its id, and where it is. */
export type KeptPlace = readonly [id: string, x: number, y: number];

/** The moves that were kept with a graph; those of nodes that it does not have are left out. */
export function movedIn({ nodes }: OwnGraph, kept: readonly KeptPlace[]): ReadonlyMap<number, ScenePoint> {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  return new Map(
    kept.flatMap(([id, x, y]) => {
      const place = places.get(id);
      return place === undefined ? [] : [[place, { x, y }] as const];
    }),
  );
}
