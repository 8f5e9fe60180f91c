/** Counts what compared actors share: what at least two raise in their own name, as among common ground and gaps. */
import { groupedBy } from "../graph/grouped-by.ts";
import type { FindingKinds } from "../model/figure-facts.ts";
import { type Standing, standingIds } from "../model/standings.ts";
import { strongestStanding } from "./bar-evidence.ts";
import { isInOwnName } from "./count-claims.ts";

/** Who raises a topic, and on what evidence. */
interface Raised {
  readonly from: string;
  readonly standing: Standing;
}

const isNotStated = (standing: Standing): boolean => !isInOwnName({ standing });

/** The strongest evidence of each who raises a topic. */
const strongestOf = (raised: readonly Raised[]): ReadonlySet<Standing> =>
  new Set([...groupedBy(raised, ({ from }) => from).values()].map(strongestStanding));

/** @param actors the number of those compared */
export function sharedFacts(topics: readonly (readonly Raised[])[], actors: number): Omit<FindingKinds["comparison"], "names"> {
  const sharersOf = (raised: readonly Raised[]): number => new Set(raised.map(({ from }) => from)).size;
  const inOwnName = topics.map((raised) => sharersOf(raised.filter(isInOwnName)));
  const unstated = topics.filter((raised, index) => (inOwnName[index] ?? 0) < 2 && sharersOf(raised) > 1);
  return {
    shared: inOwnName.filter((sharers) => sharers > 1).length,
    byAll: inOwnName.filter((sharers) => sharers === actors).length,
    unstated: unstated.length,
    evidence: standingIds.filter((standing) => unstated.some((raised) => strongestOf(raised).has(standing))).filter(isNotStated),
    topics: topics.length,
  };
}
