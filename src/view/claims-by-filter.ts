/** The claims that a single filter hides: those that come back once it is switched off. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { BuiltClaim } from "../model/built.ts";
import { isVisibleAnyway } from "./filters.ts";
import type { Facet, Hidden } from "./view-state.ts";

/** Lists the claims that only the filters of one facet hide, by that facet. Sessions and types are left out: several may hide one claim. */
export function claimsByFilter(graph: ConceptGraph, hidden: Hidden): ReadonlyMap<Facet, readonly BuiltClaim[]> {
  const hides = (claim: BuiltClaim): readonly Facet[] => {
    const isOff: Readonly<Record<Facet, boolean>> = {
      types: [claim.from, claim.to].some((id) => hidden.types.includes(graph.node(id).type)),
      relations: hidden.relations.includes(claim.relation),
      sessions: claim.session !== undefined && hidden.sessions.includes(claim.session),
      standings: hidden.standings.includes(claim.standing) && !isVisibleAnyway(claim),
      confidences: hidden.confidences.includes(claim.confidence),
    };
    return (Object.keys(isOff) as Facet[]).filter((facet) => isOff[facet]);
  };
  const found = new Map<Facet, BuiltClaim[]>([
    ["relations", []],
    ["standings", []],
    ["confidences", []],
  ]);
  for (const claim of graph.claims) {
    const [facet, ...others] = hides(claim);
    if (facet && others.length === 0) found.get(facet)?.push(claim);
  }
  return found;
}
