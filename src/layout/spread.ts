/** From what the forces found to a map: turned to lie across, evened out, and scaled to the sheet. */
import type { Position } from "./layout-file.ts";

/** Width over height. */
const aspect = 1.5;
/** How far even spacing is mixed into the forces' own: none leaves knots and far-flung leaves, all leaves no shape. */
const evenness = 0.72;

/** The share of nodes at either end whose distance does not count, lest a few stragglers squeeze the rest. */
const outlying = 0.02;

/** Layout units along the width of a map of so many nodes. */
export const widthFor = (nodes: number): number => Math.max(400, Math.round(62 * Math.sqrt(nodes * aspect)));

/**
 * Fits positions into a landscape sheet about the origin.
 *
 * The longest direction of the cloud comes to lie across (its first principal axis). Then each axis is evened: a coordinate is mixed with
 * its rank, so that a knot opens up and an outlier comes in while neighbours stay neighbours.
 */
export function spread(positions: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const ids = [...positions.keys()];
  const turned = turnAcross(ids.map((id) => positions.get(id) as Position));
  const width = widthFor(ids.length);
  const xs = evened(turned.map(({ x }) => x));
  const ys = evened(turned.map(({ y }) => y));
  return new Map(ids.map((id, index) => [id, { x: (xs[index] as number) * width, y: ((ys[index] as number) * width) / aspect }]));
}

/** Turns points about their middle so that their first principal axis is the x axis. Square roots only: the same on every machine. */
function turnAcross(points: readonly Position[]): readonly Position[] {
  const mid = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const centred = points.map(({ x, y }) => ({ x: x - mid.x, y: y - mid.y }));
  const xx = mean(centred.map(({ x }) => x * x));
  const yy = mean(centred.map(({ y }) => y * y));
  const xy = mean(centred.map(({ x, y }) => x * y));
  const half = (xx - yy) / 2;
  const reach = Math.sqrt(half * half + xy * xy);
  const axis = { x: half + reach, y: xy };
  const length = Math.sqrt(axis.x * axis.x + axis.y * axis.y);
  if (length < 1e-9) return xx >= yy ? centred : centred.map(({ x, y }) => ({ x: y, y: -x }));
  const cos = axis.x / length;
  const sin = axis.y / length;
  return centred.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
}

/** Values brought to -0.5 … 0.5: their own spacing and that of their ranks, mixed. */
function evened(values: readonly number[]): readonly number[] {
  if (values.length < 2) return values.map(() => 0);
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  const at = (share: number): number => values[order[Math.round(share * (values.length - 1))] as number] as number;
  const [least, most] = [at(outlying), at(1 - outlying)];
  const range = most - least || 1;
  const result = new Array<number>(values.length);
  order.forEach((index, rank) => {
    const own = Math.min(Math.max(((values[index] as number) - least) / range, 0), 1);
    result[index] = (1 - evenness) * own + evenness * (rank / (values.length - 1)) - 0.5;
  });
  return result;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
