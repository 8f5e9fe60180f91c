/** Counts what compared actors share: what at least two raise in their own name, as among common ground and gaps. */
import { groupedBy } from "../graph/grouped-by.ts";
import type { ActorId, BuiltClaim } from "../model/built.ts";
import { type Confidence, confidenceIds } from "../model/confidences.ts";
import type { FindingKinds } from "../model/figure-facts.ts";
import { type Standing, standingIds } from "../model/standings.ts";
import { strongestStanding } from "./bar-evidence.ts";
import { isCertainClaim, isInOwnName } from "./count-claims.ts";

/** Who raises a topic, and on what evidence. */
interface Raised {
  readonly from: string;
  readonly standing: Standing;
  readonly confidence: Confidence;
}

const isNotStated = (standing: Standing): boolean => !isInOwnName({ standing });

/** The strongest evidence of each who raises a topic. */
const strongestOf = (raised: readonly Raised[]): ReadonlySet<Standing> =>
  new Set([...groupedBy(raised, ({ from }) => from).values()].map(strongestStanding));

/** @param actors the number of those compared */
export function sharedFacts(topics: readonly (readonly Raised[])[], actors: number): Omit<FindingKinds["comparison"], "names"> {
  const sharersIn = (raised: readonly Raised[]): number => new Set(raised.map(({ from }) => from)).size;
  const inOwnName = topics.map((raised) => sharersIn(raised.filter(isInOwnName)));
  const certain = topics.map((raised) => sharersIn(raised.filter((each) => isInOwnName(each) && isCertainClaim(each))));
  const unstated = topics.filter((raised, index) => (inOwnName[index] ?? 0) < 2 && sharersIn(raised) > 1);
  return {
    shared: inOwnName.filter((sharers) => sharers > 1).length,
    byAll: inOwnName.filter((sharers) => sharers === actors).length,
    certain: {
      shared: certain.filter((sharers) => sharers > 1).length,
      byAll: certain.filter((sharers) => sharers === actors).length,
      ofTwo: certain.filter((sharers, index) => sharers > 1 && (inOwnName[index] ?? 0) < actors).length,
    },
    unstated: unstated.length,
    evidence: standingIds.filter((standing) => unstated.some((raised) => strongestOf(raised).has(standing))).filter(isNotStated),
    topics: topics.length,
  };
}

/** Somebody who raises a topic in their own name, with the claims in which they do. */
interface Sharer {
  readonly from: ActorId;
  readonly claims: readonly BuiltClaim[];
}

/**
 * Of each topic that two or more raise in their own name, as many of them as it takes. Those with the most certain claims come first, so that
 * the last decides how certain it is that the topic is shared.
 *
 * @param enough how many it takes: two, or all who are compared where all raise whatever two raise
 */
export function sharersOf(topics: readonly (readonly Sharer[])[], enough: number): readonly (readonly Sharer[])[] {
  return topics.flatMap((edges) => {
    const byActor = groupedBy(edges, ({ from }) => from);
    const sharers = [...byActor]
      .map(([from, same]) => ({ from, claims: same.flatMap(({ claims }) => claims).filter(isInOwnName) }))
      .filter(({ claims }) => claims.length > 0)
      .sort((a, b) => bestConfidence(a) - bestConfidence(b));
    if (sharers.length < 2) return [];
    return [sharers.slice(0, enough)];
  });
}

/** The place in the table of the most certain claim. */
const bestConfidence = ({ claims }: Sharer): number => Math.min(...claims.map(({ confidence }) => confidenceIds.indexOf(confidence)));

export const isCertain = ({ claims }: Sharer): boolean => claims.some(isCertainClaim);
