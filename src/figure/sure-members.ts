/** Finds what belongs to a family for certain: a member that may not belong to it does not count for its headline. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { ActorId } from "../model/built.ts";
import { isMembership } from "./subject.ts";

/** Returns the root of a family with its members at every depth to which only certain claims lead. */
export function surelyIn(graph: ConceptGraph, root: ActorId): ReadonlySet<ActorId> {
  const sure = graph.claims.filter(({ relation, confidence }) => isMembership(relation) && confidence === "certain");
  const parts = groupedBy(sure, ({ to }): ActorId => to);
  const found = new Set<ActorId>([root]);
  for (const whole of found) for (const { from } of parts.get(whole) ?? []) found.add(from);
  return found;
}
