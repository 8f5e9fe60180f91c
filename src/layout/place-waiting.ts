/** Places what the first view does not show: what waits, and the members of collapsed families. */
import type { Position } from "./layout-file.ts";
import { sheet, sideAt } from "./role-sheet.ts";

export interface WaitingNode {
  readonly id: string;
  /** True for a node with a row; only the height of its place counts. */
  readonly hasRow: boolean;
  /** Nodes that it is connected to, and its heads. */
  readonly neighbours: readonly string[];
}

/** Cosine and sine of the golden angle (137.5°), as literals: engines may round `Math.sin` differently. */
const turn = { cos: -0.7373688780783197, sin: 0.6754902942615238 };
const step = 2.2;
const maxTries = 4000;
/** The least distance between two waiting marks, and of one from a mark that is shown. */
const apart = 11;
const fromShown = 16;
/** Kept free beside the sides. */
const gutter = 24;

/**
 * Gives each node a place as near as there is room to the middle of its placed neighbours; in a row, the height of that middle.
 *
 * @param placed the places of the first view, and those that are kept
 * @param toRoom brings a place back to where marks may stand
 * @returns the places of all nodes
 */
export function placeWaiting(
  nodes: readonly WaitingNode[],
  placed: ReadonlyMap<string, Position>,
  isShown: (id: string) => boolean,
  toRoom: (place: Position) => Position,
): ReadonlyMap<string, Position> {
  const places = new Map(placed);
  const left = nodes.filter(({ id }) => !places.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = ({ neighbours }: WaitingNode): readonly Position[] => neighbours.flatMap((id) => places.get(id) ?? []);
  while (left.length > 0) {
    const most = left.reduce((best, node, index) => (known(node).length > known(left[best] as WaitingNode).length ? index : best), 0);
    const [node] = left.splice(most, 1) as [WaitingNode];
    const around = known(node);
    const wanted = {
      x: around.reduce((sum, { x }) => sum + x, 0) / Math.max(around.length, 1),
      y: around.reduce((sum, { y }) => sum + y, 0) / Math.max(around.length, 1),
    };
    places.set(node.id, node.hasRow ? wanted : freePlace(wanted, places, { isShown, toRoom }));
  }
  return places;
}

interface FreePlaceOptions {
  readonly isShown: (id: string) => boolean;
  readonly toRoom: (place: Position) => Position;
}

function freePlace(wanted: Position, places: ReadonlyMap<string, Position>, { isShown, toRoom }: FreePlaceOptions): Position {
  let direction = { x: 1, y: 0 };
  let place = toRoom(wanted);
  for (let tried = 0; tried < maxTries; tried++) {
    const distance = step * Math.sqrt(tried);
    place = toRoom({ x: wanted.x + direction.x * distance, y: wanted.y + direction.y * distance });
    const { x, y } = place;
    const isFree = [...places].every(([id, other]) => {
      const least = isShown(id) ? fromShown : apart;
      return (other.x - x) ** 2 + (other.y - y) ** 2 >= least * least;
    });
    if (isFree) return place;
    direction = { x: direction.x * turn.cos - direction.y * turn.sin, y: direction.x * turn.sin + direction.y * turn.cos };
  }
  return place;
}

/** Keeps a waiting mark in the band. */
export function markInBand({ x, y }: Position): Position {
  const high = sheet.height / 2 - 8;
  const height = Math.min(Math.max(y, -high), high);
  const room = sideAt(1, height) - gutter;
  return { x: Math.min(Math.max(x, -room), room), y: height };
}
