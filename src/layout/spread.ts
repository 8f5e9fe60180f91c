/** Turns the result of the forces into a map: rotated to landscape, evenly spread, and scaled to a rectangle. */
import type { Position } from "./layout-file.ts";

/** Width over height. */
const aspect = 1.5;
/** Weight of even spacing against the spacing that the forces gave: 0 leaves knots and distant outliers, 1 leaves no structure. */
const evenness = 0.72;

/** Fraction of the values at either end that is left out of the range, so that a few outliers do not compress the rest. */
const trimmedShare = 0.02;

/** Width of a map in layout units, by its number of nodes. */
export const widthFor = (nodes: number): number => Math.max(400, Math.round(62 * Math.sqrt(nodes * aspect)));

/**
 * Fits positions into a landscape rectangle around the origin.
 *
 * First the longest direction of the cloud (its first principal axis) becomes the x axis. Then each coordinate is mixed with its rank, so
 * that knots open up and outliers move in while neighbours stay neighbours.
 */
export function spread(positions: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const ids = [...positions.keys()];
  const rotated = alignLongestAxis(ids.map((id) => positions.get(id) as Position));
  const width = widthFor(ids.length);
  const xs = evenOut(rotated.map(({ x }) => x));
  const ys = evenOut(rotated.map(({ y }) => y));
  return new Map(ids.map((id, index) => [id, { x: (xs[index] as number) * width, y: ((ys[index] as number) * width) / aspect }]));
}

/**
 * Rotates points around their mean so that their first principal axis is the x axis.
 *
 * Uses square roots instead of sines, because their results are the same on every machine.
 */
function alignLongestAxis(points: readonly Position[]): readonly Position[] {
  const mid = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const centred = points.map(({ x, y }) => ({ x: x - mid.x, y: y - mid.y }));
  const xx = mean(centred.map(({ x }) => x * x));
  const yy = mean(centred.map(({ y }) => y * y));
  const xy = mean(centred.map(({ x, y }) => x * y));
  const half = (xx - yy) / 2;
  const radius = Math.sqrt(half * half + xy * xy);
  const axis = { x: half + radius, y: xy };
  const length = Math.sqrt(axis.x * axis.x + axis.y * axis.y);
  if (length < 1e-9) return xx >= yy ? centred : centred.map(({ x, y }) => ({ x: y, y: -x }));
  const cos = axis.x / length;
  const sin = axis.y / length;
  return centred.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
}

/** Maps values to -0.5 … 0.5: a weighted mean of their scaled values and their ranks. */
function evenOut(values: readonly number[]): readonly number[] {
  if (values.length < 2) return values.map(() => 0);
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  const quantile = (share: number): number => values[order[Math.round(share * (values.length - 1))] as number] as number;
  const [low, high] = [quantile(trimmedShare), quantile(1 - trimmedShare)];
  const range = high - low || 1;
  const result = new Array<number>(values.length);
  order.forEach((index, rank) => {
    const scaled = Math.min(Math.max(((values[index] as number) - low) / range, 0), 1);
    result[index] = (1 - evenness) * scaled + evenness * (rank / (values.length - 1)) - 0.5;
  });
  return result;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
