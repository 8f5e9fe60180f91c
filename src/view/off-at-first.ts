/** Hidden claims that no filter of the reader hides: their standing is switched off in the first view. */
import { type ConceptGraph, isClaimIn } from "../graph/concept-graph.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { Standing } from "../model/standings.ts";
import { filterGraph, initialHidden } from "./filters.ts";
import type { Hidden } from "./view-state.ts";

export interface HiddenClaims {
  /** Those that appear as soon as these standings are switched on. */
  readonly offAtFirst: readonly BuiltClaim[];
  readonly standings: readonly Standing[];
  /** Those that other filters hide. */
  readonly others: readonly BuiltClaim[];
}

/** Splits hidden claims by why they are hidden. */
export function splitHidden(graph: ConceptGraph, hidden: Hidden, claims: readonly BuiltClaim[]): HiddenClaims {
  const isOff = (standing: string): boolean => initialHidden.standings.includes(standing) && hidden.standings.includes(standing);
  const passes = isClaimIn(filterGraph(graph, { ...hidden, standings: hidden.standings.filter((standing) => !isOff(standing)) }));
  const offAtFirst = claims.filter((claim) => isOff(claim.standing) && passes(claim));
  return {
    offAtFirst,
    standings: [...new Set(offAtFirst.map(({ standing }) => standing))],
    others: claims.filter((claim) => !offAtFirst.includes(claim)),
  };
}
