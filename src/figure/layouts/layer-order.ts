/** Orders the nodes of each column so that few lines cross. */
import type { ActorId } from "../../model/built.ts";
import type { LayerItem, LayerModel } from "./layer-model.ts";
import { inOutline } from "./layer-outline.ts";
import type { Setting } from "./placed.ts";
import { inMovedOrder } from "./verb-groups.ts";

/**
 * Sorts by barycentres, back and forth, keeps the best, and then swaps neighbours while crossings fall. Nodes that a reader has moved come
 * where they were put, whatever they cross there.
 *
 * @see Sugiyama, Tagawa & Toda 1981, Methods for visual understanding of hierarchical system structures
 */
export function orderLayers({ columns, pieces }: LayerModel, moves: Setting["moves"]): void {
  const gaps = columns.map((_, gap) => pieces.filter((piece) => piece.gap === gap));
  const crossingsIn = (gap: number): number => {
    const lines = gaps[gap] ?? [];
    let count = 0;
    for (const [index, a] of lines.entries())
      for (const b of lines.slice(index + 1)) if ((a.from.rank - b.from.rank) * (a.to.rank - b.to.rank) < 0) count++;
    return count;
  };
  const crossings = (): number => columns.reduce((sum, _, gap) => sum + crossingsIn(gap), 0);
  for (const column of columns) keepOutline(column);
  rankAll(columns);
  let best = columns.map((column) => [...column]);
  let fewest = crossings();
  for (let sweep = 0; sweep < 16 && fewest > 0; sweep++) {
    const order = columns.map((_, index) => index);
    for (const index of sweep % 2 ? order.reverse() : order) sortByNeighbours(columns, index);
    const count = crossings();
    if (count < fewest) {
      fewest = count;
      best = columns.map((column) => [...column]);
    }
  }
  columns.splice(0, columns.length, ...best);
  rankAll(columns);
  for (let round = 0, isBetter = fewest > 0; isBetter && round < 20; round++) {
    isBetter = false;
    columns.forEach((column, index) => {
      const around = (): number => crossingsIn(index - 1) + crossingsIn(index);
      for (let place = 0; place + 1 < column.length; place++) {
        const before = around();
        swap(column, place);
        if (around() < before && isInOutline(column)) isBetter = true;
        else swap(column, place);
      }
    });
  }
  for (const column of columns) moveNodes(column, moves);
  for (const item of columns.flat()) {
    item.left.sort((a, b) => a.from.rank - b.from.rank || (a.edge.id < b.edge.id ? -1 : 1));
    item.right.sort((a, b) => a.to.rank - b.to.rank || (a.edge.id < b.edge.id ? -1 : 1));
  }
}

/** Puts the nodes of a column into the order of a reader; where edges pass stays as it is. */
function moveNodes(column: LayerItem[], moves: Setting["moves"]): void {
  const nodes = column.filter(({ node }) => node);
  const moved = inMovedOrder(nodes, ({ id }) => id as ActorId, moves);
  let next = 0;
  const order = column.map((item) => (item.node ? (moved[next++] ?? item) : item));
  column.splice(0, column.length, ...order);
  keepOutline(column);
  rank(column);
}

function sortByNeighbours(columns: readonly LayerItem[][], index: number): void {
  const column = columns[index] ?? [];
  const share = (rank: number, beside: readonly LayerItem[] | undefined): number => rank / Math.max(1, (beside?.length ?? 1) - 1);
  const mean = new Map(
    column.map((item) => {
      const ranks = [
        ...item.left.map(({ from }) => share(from.rank, columns[index - 1])),
        ...item.right.map(({ to }) => share(to.rank, columns[index + 1])),
      ];
      return [item, ranks.length > 0 ? ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length : share(item.rank, column)] as const;
    }),
  );
  column.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0) || a.rank - b.rank);
  keepOutline(column);
  rank(column);
}

const keepOutline = (column: LayerItem[]): readonly LayerItem[] => column.splice(0, column.length, ...inOutline(column));

const isInOutline = (column: readonly LayerItem[]): boolean => inOutline(column).every((item, place) => column[place] === item);

const rankAll = (columns: readonly LayerItem[][]): void => {
  for (const column of columns) rank(column);
};

const rank = (column: readonly LayerItem[]): void => {
  for (const [place, item] of column.entries()) item.rank = place;
};

function swap(column: LayerItem[], place: number): void {
  const [a, b] = [column[place], column[place + 1]];
  if (!a || !b) return;
  column[place] = b;
  column[place + 1] = a;
  b.rank = place;
  a.rank = place + 1;
}
