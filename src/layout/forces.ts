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
    for (const [a, b] of pairsOf(bodies)) {
      const [x, y] = [b.x - a.x, b.y - a.y];
      const wide = a.halfWidth + b.halfWidth + air - Math.abs(x);
      const high = a.halfHeight + b.halfHeight + air - Math.abs(y);
      if (wide <= 0 || high <= 0) continue;
      const isFirst = a.id > b.id;
      if (high < wide) {
        const push = (y < 0 || (y === 0 && isFirst) ? -0.5 : 0.5) * high * share;
        a.y -= push;
        b.y += push;
      } else {
        const push = (x < 0 || (x === 0 && isFirst) ? -0.5 : 0.5) * wide * share;
        a.x -= push;
        b.x += push;
      }
    }
  };

function* pairsOf<Item>(items: readonly Item[]): Iterable<readonly [Item, Item]> {
  for (let first = 0; first < items.length; first++)
    for (let second = first + 1; second < items.length; second++) yield [items[first] as Item, items[second] as Item];
}
