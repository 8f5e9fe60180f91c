/** Places the nodes of each column near those that they are joined to, in the order of the column and without overlaps. */
import type { LayerItem } from "./layer-model.ts";

interface HeightOptions {
  readonly height: number;
  /** The least distance between two nodes, and the most by which it grows to fill the height. */
  readonly gap: number;
  readonly maxSpread: number;
}

/** The height that columns may take, as a multiple of that of the tallest. */
const maxLoose = 1.12;

/** Sets the middle of each item. Returns false if a column is too high. */
export function placeHeights(columns: readonly LayerItem[][], { height: room, gap, maxSpread }: HeightOptions): boolean {
  const needed = (column: readonly LayerItem[], between: number): number =>
    column.reduce((sum, item) => sum + item.height, 0) + between * Math.max(0, column.length - 1);
  const tallest = columns.reduce((best, column) => (needed(column, gap) > needed(best, gap) ? column : best), columns[0] ?? []);
  if (needed(tallest, gap) > room) return false;
  const spread = 1 + (room * 0.97 - needed(tallest, gap)) / Math.max(1, tallest.length - 1) / gap;
  const wanted = gap * Math.max(1, Math.min(maxSpread, spread));
  // Drawn towards what they are joined to, the nodes of a column would leave holes in it.
  const height = Math.min(room, needed(tallest, wanted) * maxLoose);
  for (const column of columns) {
    let top = Math.max(0, (height - needed(column, wanted)) / 2);
    for (const item of column) {
      item.y = top + item.height / 2;
      top += item.height + wanted;
    }
  }
  for (let round = 0; round < 30; round++)
    for (const column of round % 2 ? [...columns].reverse() : columns) {
      const targets = column.map((item) => {
        const joined = [...item.left.map(({ from }) => from.y), ...item.right.map(({ to }) => to.y)];
        return joined.length === 0 ? item.y : (joined.reduce((sum, y) => sum + y, 0) / joined.length + item.y * 0.25) / 1.25;
      });
      const between = Math.min(wanted, (height - needed(column, 0)) / Math.max(1, column.length - 1));
      settle(column, targets, between, height);
    }
  centre(columns.flat(), room);
  return true;
}

/** Moves all together to the middle of the height: drawn towards each other, they may have come to stand at one end of it. */
function centre(items: readonly LayerItem[], height: number): void {
  const top = Math.min(...items.map(({ y, height: own }) => y - own / 2));
  const bottom = Math.max(...items.map(({ y, height: own }) => y + own / 2));
  for (const item of items) item.y += (height - top - bottom) / 2;
}

function settle(column: readonly LayerItem[], targets: readonly number[], between: number, height: number): void {
  const places = nearest(
    targets,
    column.map((item) => item.height),
    between,
  );
  const above = column.map((_, index) => stacked(column.slice(0, index), between));
  column.forEach((item, index) => {
    // Between the places that it has where all stand at the top, and where all stand at the bottom.
    const highest = (above[index] ?? 0) + item.height / 2;
    const lowest = height - stacked(column.slice(index + 1), between) - item.height / 2;
    item.y = Math.max(highest, Math.min(lowest, places[index] ?? 0));
  });
}

/** The height of items with the gap after each. */
const stacked = (items: readonly LayerItem[], between: number): number => items.reduce((sum, item) => sum + item.height + between, 0);

/**
 * The places nearest to the targets, by least squares, that keep the order and the gaps.
 *
 * @see Ayer et al. 1955, An empirical distribution function for sampling with incomplete information: pool adjacent violators
 */
export function nearest(targets: readonly number[], heights: readonly number[], gap: number): readonly number[] {
  const offsets = [0];
  for (let index = 1; index < targets.length; index++)
    offsets[index] = (offsets[index - 1] ?? 0) + ((heights[index - 1] ?? 0) + (heights[index] ?? 0)) / 2 + gap;
  const blocks: { sum: number; count: number }[] = [];
  targets.forEach((target, index) => {
    let block = { sum: target - (offsets[index] ?? 0), count: 1 };
    for (let before = blocks.at(-1); before && before.sum / before.count > block.sum / block.count; before = blocks.at(-1)) {
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  });
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((base, index) => base + (offsets[index] ?? 0));
}
