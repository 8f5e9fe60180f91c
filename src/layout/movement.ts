/** How far a map moved: what a curator is told who changes it. */
import type { Position } from "./layout-file.ts";

export interface Moves {
  /** Nodes that have a place in both maps. */
  readonly held: number;
  /** In shares of the diagonal of the map before. */
  readonly median: number;
  readonly most: number;
}

/** How far the nodes that both maps have were moved. */
export function movesBetween(before: ReadonlyMap<string, Position>, after: ReadonlyMap<string, Position>): Moves {
  const xs = [...before.values()].map(({ x }) => x);
  const ys = [...before.values()].map(({ y }) => y);
  const diagonal = before.size > 0 ? Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) : 0;
  const shares = [...before]
    .flatMap(([id, old]) => {
      const now = after.get(id);
      return now ? [Math.hypot(now.x - old.x, now.y - old.y) / (diagonal || 1)] : [];
    })
    .sort((a, b) => a - b);
  const middle = shares.length / 2;
  const median = ((shares[Math.ceil(middle) - 1] ?? 0) + (shares[Math.floor(middle)] ?? 0)) / 2;
  return { held: shares.length, median, most: shares.at(-1) ?? 0 };
}

export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
