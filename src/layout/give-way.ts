/** Makes room around a node that a reader has moved: boxes that it would cover step aside, and those that they would cover. */
import { type Body, separateBoxes } from "./forces.ts";
import type { Position } from "./layout-file.ts";

/** A box around a mark and its name. */
export interface PlacedBox extends Position {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Kept free between two boxes, in layout units. */
const air = 4;
const rounds = 60;

/**
 * Moves boxes out of the way of those that are held. What none of them reaches stays where it is, so the same held boxes always give the
 * same places, however they came there.
 *
 * @param standing the middles of all boxes, the held ones at the places where they are held
 * @param held     ids of boxes that do not move
 * @param toRoom   brings the middle of a box back into the room that it has
 * @returns the middles of the boxes that have moved
 */
export function giveWay(
  standing: readonly PlacedBox[],
  held: ReadonlySet<string>,
  toRoom: (box: PlacedBox) => Position = ({ x, y }) => ({ x, y }),
): ReadonlyMap<string, Position> {
  const bodies = standing.map((box): Body => ({ ...box, dx: 0, dy: 0 }));
  const isHeld = ({ id }: Body): boolean => held.has(id);
  /** The bodies that push others: those that are held, and those that have moved. */
  const pushing = new Set(bodies.filter(isHeld));
  for (let round = 0; round < rounds; round++) {
    let isClear = true;
    for (const a of [...pushing])
      for (const b of bodies) {
        const isDone = a === b || (isHeld(a) && isHeld(b)) || (pushing.has(b) && a.id > b.id);
        if (isDone || !separateBoxes(a, b, { air, tolerance: 1e-6, shareOfFirst: isHeld(a) ? 0 : isHeld(b) ? 1 : 0.5 })) continue;
        isClear = false;
        pushing.add(b);
        for (const body of [a, b]) if (!isHeld(body)) Object.assign(body, toRoom(body));
      }
    if (isClear) break;
  }
  return new Map([...pushing].filter(({ id }) => !held.has(id)).map(({ id, x, y }) => [id, { x, y }]));
}
