/** Orders two columns so that few of the lines between them cross. */
import type { NodeId } from "../model/built.ts";
import type { GraphEdge } from "./concept-graph.ts";
import { groupedBy } from "./grouped-by.ts";

/** From top to bottom. */
export interface Columns {
  readonly says: readonly NodeId[];
  /** Of the other column; each keeps its place. */
  readonly groups: readonly (readonly NodeId[])[];
}

type Line = Pick<GraphEdge, "from" | "to">;
type Ranks = ReadonlyMap<NodeId, number>;

/** More rounds change little. */
const rounds = 12;

/**
 * Sorts both columns by barycentres in turn, exchanges neighbours while that saves crossings, and returns the best order found. Where it makes
 * no difference, the given order stays.
 *
 * @see Sugiyama, Tagawa & Toda 1981, Methods for visual understanding of hierarchical system structures
 */
export function untangled(columns: Columns, lines: readonly Line[]): Columns {
  const beside = joined(lines);
  let [best, fewest] = [columns, crossings(columns, beside)];
  let next = columns;
  for (let round = 0; round < rounds && fewest > 0; round++) {
    const says = sorted(next.says, ranksOf(next.groups.flat()), beside);
    const ranks = ranksOf(says);
    next = { says, groups: next.groups.map((ids) => sorted(ids, ranks, beside)) };
    const count = crossings(next, beside);
    if (count < fewest) [best, fewest] = [next, count];
  }
  return best;
}

function joined(lines: readonly Line[]): ReadonlyMap<NodeId, readonly NodeId[]> {
  const ends = lines.flatMap(({ from, to }): (readonly [NodeId, NodeId])[] => [
    [from, to],
    [to, from],
  ]);
  return new Map([...groupedBy(ends, ([id]) => id)].map(([id, pairs]) => [id, pairs.map(([, other]) => other)]));
}

const ranksOf = (ids: readonly NodeId[]): Ranks => new Map(ids.map((id, index) => [id, index]));

const crossings = ({ says, groups }: Columns, beside: ReadonlyMap<NodeId, readonly NodeId[]>): number => {
  const ranks = ranksOf(groups.flat());
  return says.reduce(
    (sum, upper, index) => sum + says.slice(index + 1).reduce((part, lower) => part + between(upper, lower, ranks, beside), 0),
    0,
  );
};

/** Counts how many lines of two nodes cross, one of which stands above the other. */
function between(upper: NodeId, lower: NodeId, ranks: Ranks, beside: ReadonlyMap<NodeId, readonly NodeId[]>): number {
  const rankOf = (id: NodeId): number => ranks.get(id) ?? 0;
  const ends = (beside.get(lower) ?? []).map(rankOf);
  return (beside.get(upper) ?? []).map(rankOf).reduce((sum, rank) => sum + ends.filter((other) => other < rank).length, 0);
}

function sorted(ids: readonly NodeId[], ranks: Ranks, beside: ReadonlyMap<NodeId, readonly NodeId[]>): readonly NodeId[] {
  const standing = ranksOf(ids);
  const meanOf = (id: NodeId): number => {
    const ends = beside.get(id) ?? [];
    return ends.length > 0 ? ends.reduce((sum, other) => sum + (ranks.get(other) ?? 0), 0) / ends.length : (standing.get(id) ?? 0);
  };
  const order = ids.toSorted((a, b) => meanOf(a) - meanOf(b));
  for (let hasChanged = true, round = 0; hasChanged && round < rounds; round++) {
    hasChanged = false;
    for (let place = 0; place + 1 < order.length; place++) {
      const [upper, lower] = [order[place], order[place + 1]] as [NodeId, NodeId];
      if (between(upper, lower, ranks, beside) <= between(lower, upper, ranks, beside)) continue;
      order.splice(place, 2, lower, upper);
      hasChanged = true;
    }
  }
  return order;
}
