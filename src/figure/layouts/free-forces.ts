/** Places boxes by forces: cards and the verbs on their lines are bodies that push each other away. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { pseudoRandom } from "../../scene/pseudo-random-numbers.ts";

/** A card or a verb. Its place is its middle. */
export interface PushedBox extends SimulationNodeDatum {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly isWord: boolean;
  x: number;
  y: number;
}

export interface ForceOptions {
  readonly width: number;
  readonly height: number;
  /** Of names, in CSS pixels. */
  readonly size: number;
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** Moves the bodies until they are near what they are linked to, and do not overlap. The same bodies give the same places. */
export function settleBodies(bodies: readonly PushedBox[], { width, height, size, links }: ForceOptions): void {
  const shape = width / height;
  const simulation = forceSimulation<PushedBox>([...bodies])
    .randomSource(pseudoRandom(1))
    .force(
      "link",
      forceLink<PushedBox, { source: string | PushedBox; target: string | PushedBox }>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(({ source, target }) => size * 2 + (widthOf(source) + widthOf(target)) * 0.3)
        .strength(0.55),
    )
    .force(
      "charge",
      forceManyBody<PushedBox>()
        .strength(({ isWord }) => (isWord ? -6 : -34) * size)
        .distanceMax(width * 0.6),
    )
    .force("x", forceX<PushedBox>(width / 2).strength(0.035 / shape))
    .force("y", forceY<PushedBox>(height / 2).strength(0.035 * shape))
    .stop();
  for (let tick = 0; tick < 260; tick++) {
    simulation.tick();
    pushApart(bodies, 0.5, width, height);
  }
  for (let round = 0; round < 120; round++) pushApart(bodies, 1, width, height);
}

const widthOf = (end: string | PushedBox): number => (typeof end === "string" ? 0 : end.width);

/** Moves overlapping bodies apart, verbs farther than cards, and all into the room. One that is fixed stays. */
function pushApart(bodies: readonly PushedBox[], share: number, width: number, height: number): void {
  for (const [index, a] of bodies.entries())
    for (let other = index + 1; other < bodies.length; other++) {
      const b = bodies[other] as PushedBox;
      const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
      if (overX <= 0 || overY <= 0) continue;
      const [easeA, easeB] = [easeOf(a), easeOf(b)];
      const sum = easeA + easeB;
      if (sum === 0) continue;
      if (overX < overY * 1.6) {
        const shift = overX * share * (a.x < b.x ? -1 : 1);
        a.x += (shift * easeA) / sum;
        b.x -= (shift * easeB) / sum;
      } else {
        const shift = overY * share * (a.y < b.y ? -1 : 1);
        a.y += (shift * easeA) / sum;
        b.y -= (shift * easeB) / sum;
      }
    }
  for (const body of bodies) {
    body.x = Math.max(body.width / 2, Math.min(width - body.width / 2, body.fx ?? body.x));
    body.y = Math.max(body.height / 2, Math.min(height - body.height / 2, body.fy ?? body.y));
  }
}

const easeOf = ({ isWord, fx }: PushedBox): number => (typeof fx === "number" ? 0 : isWord ? 0.7 : 0.3);
