/** Finds claims about a family as a whole that repeat what the same passage says of its members: one statement is no more than one. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { BuiltClaim, NodeId } from "../model/built.ts";

/**
 * True where every sentence of a claim is one in which the same person, by the same relation, speaks of a member of the family.
 *
 * @param claims   those among which claims about members are looked for
 * @param isMember tells what belongs to the family
 */
export function isSaidOfMembers(
  graph: ConceptGraph,
  claim: BuiltClaim,
  claims: readonly BuiltClaim[],
  isMember: (id: NodeId) => boolean,
): boolean {
  const ofMembers = new Set(
    claims.filter(({ from, relation, to }) => from === claim.from && relation === claim.relation && isMember(to)).map(({ id }) => id),
  );
  const passages = graph.built.sources.flatMap(({ sentences }) => sentences.filter((sentence) => sentence.claims.includes(claim.id)));
  return passages.length > 0 && passages.every((sentence) => sentence.claims.some((id) => ofMembers.has(id)));
}
