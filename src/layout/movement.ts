/** Measures how far the nodes moved between two layouts, for the curator who changes one. */
import type { Position } from "./layout-file.ts";

/** Its fields are also those of `--format json`. */
export interface Movement {
  /** Number of nodes with a position in both layouts. */
  readonly held: number;
  /** Median distance, as a fraction of the diagonal of the earlier layout. */
  readonly median: number;
  /** Largest distance, as a fraction of the same diagonal. */
  readonly most: number;
}

export function measureMovement(before: ReadonlyMap<string, Position>, after: ReadonlyMap<string, Position>): Movement {
  const xs = [...before.values()].map(({ x }) => x);
  const ys = [...before.values()].map(({ y }) => y);
  const diagonal = before.size > 0 ? Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) : 0;
  const distances = [...before]
    .flatMap(([id, old]) => {
      const moved = after.get(id);
      return moved ? [Math.hypot(moved.x - old.x, moved.y - old.y) / (diagonal || 1)] : [];
    })
    .sort((a, b) => a - b);
  const middle = distances.length / 2;
  const median = ((distances[Math.ceil(middle) - 1] ?? 0) + (distances[Math.floor(middle)] ?? 0)) / 2;
  return { held: distances.length, median, most: distances.at(-1) ?? 0 };
}

export const formatPercent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;
