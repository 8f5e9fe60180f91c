/** Nodes of an own graph make room for those that a reader has moved, as on the forum's map. */
import { cellOf, cellsAround, wayBetween } from "../layout/cells.ts";
import type { DrawnPicture, ScenePoint } from "../scene/scene-types.ts";
import { placeOfKey } from "./own-picture.ts";

interface Disc {
  readonly place: number;
  readonly radius: number;
  readonly isHeld: boolean;
  /** Where the layout or the file has it. */
  readonly from: ScenePoint;
  x: number;
  y: number;
}

/** The distance that two nodes keep, as a multiple of their radii together. */
const spacing = 1.5;
/** How much closer two nodes may come that give way, as a share of their distance in the file. */
const closer = 0.8;
const maxRounds = 60;
/** The most nodes that give way: in a crowd, those further off may be covered. */
const maxMoved = 300;
/** Overlaps below this share of the distance are none: they come from rounding. */
const tolerance = 1e-4;

/**
 * Moves nodes out of the way of those that are held. What none of them reaches stays where it is, so the same held nodes always give the same
 * places, however they came there.
 *
 * @param held   places of the nodes that a reader has moved or drags, by their places in the list of the graph
 * @param toRoom brings a node back onto the map
 * @returns where all nodes are that do not stand where the picture has them, with those that are held
 */
export function placesAround(
  { nodes }: Pick<DrawnPicture, "nodes">,
  held: ReadonlyMap<number, ScenePoint>,
  toRoom: (place: ScenePoint) => ScenePoint,
): ReadonlyMap<number, ScenePoint> {
  if (held.size === 0) return held;
  const discs = nodes.map(({ id, at, radius }): Disc => {
    const place = placeOfKey(id);
    const { x, y } = held.get(place) ?? at;
    return { place, radius, isHeld: held.has(place), from: at, x, y };
  });
  const grid = gridOf(discs);
  /** Those that push others: the held ones, and all that have moved. */
  const pushing = new Set(discs.filter(({ isHeld }) => isHeld));
  const most = pushing.size + maxMoved;
  for (let round = 0; round < maxRounds; round++) {
    let isClear = true;
    for (const first of [...pushing])
      for (const second of grid.near(first)) {
        const isDone =
          first === second || (first.isHeld && second.isHeld) || (pushing.has(second) ? first.place > second.place : pushing.size >= most);
        if (isDone || !separate(first, second)) continue;
        isClear = false;
        pushing.add(second);
        for (const disc of [first, second]) if (!disc.isHeld) grid.move(disc, toRoom(disc));
      }
    if (isClear) break;
  }
  return new Map([...held, ...[...pushing].filter(({ isHeld }) => !isHeld).map(({ place, x, y }) => [place, { x, y }] as const)]);
}

/** Pushes two discs apart, on the line through both. Returns true if they were too close. */
function separate(first: Disc, second: Disc): boolean {
  const room = spacing * (first.radius + second.radius);
  // Nodes that stand close in the file stay close: one that gives way pushes others only where it comes still closer.
  const stood = Math.hypot(first.from.x - second.from.x, first.from.y - second.from.y);
  const wanted = first.isHeld || second.isHeld ? room : Math.min(room, closer * stood);
  const [x, y] = [second.x - first.x, second.y - first.y];
  const distance = Math.hypot(x, y);
  const missing = wanted - distance;
  if (missing <= tolerance * wanted) return false;
  const [toX, toY] = wayBetween(x, y, second.place);
  const ofFirst = first.isHeld ? 0 : second.isHeld ? missing : missing / 2;
  first.x -= toX * ofFirst;
  first.y -= toY * ofFirst;
  second.x += toX * (missing - ofFirst);
  second.y += toY * (missing - ofFirst);
  return true;
}

/** Finds the discs around another without looking at all of them. */
function gridOf(discs: readonly Disc[]) {
  const side = 2 * spacing * discs.reduce((most, { radius }) => Math.max(most, radius), Number.MIN_VALUE);
  const cells = new Map<number, Set<Disc>>();
  const keys = new Map<Disc, number>();
  const put = (disc: Disc): void => {
    const key = cellOf(disc, side);
    if (keys.get(disc) === key) return;
    cells.get(keys.get(disc) ?? Number.NaN)?.delete(disc);
    keys.set(disc, key);
    const cell = cells.get(key);
    if (cell) cell.add(disc);
    else cells.set(key, new Set([disc]));
  };
  discs.forEach(put);
  return {
    near: (disc: Disc): readonly Disc[] => cellsAround(disc, side).flatMap((key) => [...(cells.get(key) ?? [])]),
    move(disc: Disc, to: ScenePoint): void {
      disc.x = to.x;
      disc.y = to.y;
      put(disc);
    },
  };
}
