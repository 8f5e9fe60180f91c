/** Claims that are not about a topic, and yet join compared actors to it: working on something, or referring to it. */
import type { ActorId, BuiltClaim } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { claimsInOrder } from "../claim-order.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { groupedBy } from "../grouped-by.ts";
import { type Comparison, topicsIn } from "./comparison.ts";

/** True for a relation that is not counted as speaking, and says more than how nodes are arranged. */
const isUncounted = ({ relation }: BuiltClaim): boolean => {
  const { family, hub, broadens }: RelationEntry = relations[relation];
  return family !== "speech" && hub !== true && broadens !== true;
};

/** A claim, and the actor for whom it counts. */
export interface JoiningClaim {
  readonly actor: ActorId;
  readonly claim: BuiltClaim;
}

/**
 * Finds the claims that join compared actors to topics which more than one of them raises or is joined to. Filters do not count: nothing is
 * said by one alone only because what joins another to it is hidden.
 */
export function joiningClaims(graph: ConceptGraph, comparison: Comparison): readonly JoiningClaim[] {
  const byTopic = groupedBy(claimsInOrder(graph).filter(isUncounted), ({ to }) => to);
  return topicsIn(comparison).flatMap(({ node, claimsByActor }) => {
    const claims = byTopic.get(node.id) ?? [];
    const joining = comparison.actors.flatMap(({ id, members }) =>
      claims
        .filter((claim) => members.has(claim.from) && claimsByActor.get(id)?.includes(claim) !== true)
        .map((claim): JoiningClaim => ({ actor: id, claim })),
    );
    const actors = new Set([...claimsByActor.keys(), ...joining.map(({ actor }) => actor)]);
    return actors.size > 1 ? joining : [];
  });
}
