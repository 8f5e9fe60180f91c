/**
 * A small force simulation that gives the same result on every machine: it adds, multiplies, divides and takes square roots, in a fixed
 * order, for a fixed number of steps.
 */

export interface Body {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  x: number;
  y: number;
  dx: number;
  dy: number;
}

/** Changes the velocities (`dx`, `dy`), or the positions, of bodies. `heat` falls from 1 to almost 0. */
export type Force = (heat: number) => void;

const friction = 0.6;
const lastHeat = 0.001;

/** Runs a simulation. */
export function simulate(bodies: readonly Body[], forces: readonly Force[], steps: number): void {
  const cooling = 1 - lastHeat ** (1 / steps);
  let heat = 1;
  for (let step = 0; step < steps; step++) {
    for (const force of forces) force(heat);
    for (const body of bodies) {
      body.dx *= friction;
      body.dy *= friction;
      body.x += body.dx;
      body.y += body.dy;
    }
    heat -= heat * cooling;
  }
}

/** Pushes all bodies away from each other, by the square of their distance; up and down more, by a factor. */
export const repulsion =
  (bodies: readonly Body[], strength: number, upright = 1): Force =>
  (heat) => {
    for (const [a, b] of pairsOf(bodies)) {
      const [x, y] = [b.x - a.x, b.y - a.y];
      const push = (strength * heat) / Math.max(x * x + y * y, 25);
      a.dx -= x * push;
      a.dy -= y * push * upright;
      b.dx += x * push;
      b.dy += y * push * upright;
    }
  };

/** Pushes overlapping boxes apart, along the direction in which they overlap less. It does not cool. */
export const boxCollision =
  (bodies: readonly Body[], share: number, air: number): Force =>
  () => {
    for (const [a, b] of pairsOf(bodies)) separateBoxes(a, b, { air, share });
  };

interface Separation {
  /** Kept free between the boxes. */
  readonly air: number;
  /** The share of the overlap that is removed; 1 unless given. */
  readonly share?: number;
  /** An overlap up to this is none: it may come from rounding. */
  readonly tolerance?: number;
  /** The share of that which the first box moves; the second moves the rest. Half unless given. */
  readonly shareOfFirst?: number;
}

/**
 * Pushes two boxes apart, along the direction in which they overlap less.
 *
 * @returns true if they overlapped
 */
export function separateBoxes(a: Body, b: Body, { air, share = 1, tolerance = 0, shareOfFirst = 0.5 }: Separation): boolean {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const wide = a.halfWidth + b.halfWidth + air - Math.abs(x);
  const high = a.halfHeight + b.halfHeight + air - Math.abs(y);
  if (wide <= tolerance || high <= tolerance) return false;
  const isFirst = a.id > b.id;
  if (high < wide) {
    const push = (y < 0 || (y === 0 && isFirst) ? -1 : 1) * high * share;
    a.y -= push * shareOfFirst;
    b.y += push * (1 - shareOfFirst);
  } else {
    const push = (x < 0 || (x === 0 && isFirst) ? -1 : 1) * wide * share;
    a.x -= push * shareOfFirst;
    b.x += push * (1 - shareOfFirst);
  }
  return true;
}

function* pairsOf<Item>(items: readonly Item[]): Iterable<readonly [Item, Item]> {
  for (let first = 0; first < items.length; first++)
    for (let second = first + 1; second < items.length; second++) yield [items[first] as Item, items[second] as Item];
}
