/** Parts that the models of both layouts share: lines between nodes that move, the boxes of names, and exchanged places. */
import type { NameBox } from "./crossings.ts";

export const byId = <Item extends { readonly id: string }>(a: Item, b: Item): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A line of the first view, by the ids of its ends. */
export interface ShownLine {
  readonly from: string;
  readonly to: string;
  readonly claims: number;
  readonly isStrong: boolean;
}

/** A line between two nodes that move. */
export interface JoinedLine<Spot> {
  readonly index: number;
  readonly from: Spot;
  readonly to: Spot;
  readonly claims: number;
  readonly isStrong: boolean;
}

/**
 * Joins nodes by their lines, in the order of their ids, and adds each line to those of both ends.
 *
 * @param isWanted leaves out the others, and lines of nodes that are not among them are left out, too
 */
export function joinLines<Spot extends { readonly id: string; readonly lines: JoinedLine<Spot>[] }>(
  spots: readonly Spot[],
  lines: readonly ShownLine[],
  isWanted: (from: Spot, to: Spot) => boolean,
): readonly JoinedLine<Spot>[] {
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  const joined = [...lines]
    .sort((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1))
    .flatMap(({ from, to, claims, isStrong }) => {
      const [start, end] = [spotOf.get(from), spotOf.get(to)];
      return start && end && isWanted(start, end) ? [{ from: start, to: end, claims, isStrong }] : [];
    })
    .map((line, index): JoinedLine<Spot> => ({ ...line, index }));
  for (const line of joined) {
    line.from.lines.push(line);
    line.to.lines.push(line);
  }
  return joined;
}

/** The box that lines should not pass behind: a little less wide than the room of a mark and its name. */
export const nameBox = (
  { x, y, halfWidth }: { readonly x: number; readonly y: number; readonly halfWidth: number },
  halfName: number,
): NameBox => ({ left: x - halfWidth + 2, right: x + halfWidth - 2, bottom: y - halfName, top: y + halfName });

/** Exchanges the places of two nodes; a second call undoes it. */
export function exchange<Spot extends { x: number; y: number }>(a: Spot, b: Spot, cost: { update(moved: Iterable<Spot>): void }): void {
  [a.x, b.x] = [b.x, a.x];
  [a.y, b.y] = [b.y, a.y];
  cost.update([a, b]);
}
