import type { BuiltClaim, BuiltNode, NodeId } from "../model/built.ts";
import { type Bilingual, type Relation, relationIds, relations } from "../model/tables.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { groupBy } from "./group-by.ts";

/** A node's claims of one relation, read in one direction. */
export interface ClaimGroup {
  readonly relation: Relation;
  /** "out": the node is the subject. A relation that reads the same both ways has all its claims in "out". */
  readonly direction: "out" | "in";
  /** The relation's verb, or the heading of its inverse. */
  readonly heading: Bilingual;
  /** In programme order; `other` is the node at the far end. */
  readonly claims: readonly { readonly claim: BuiltClaim; readonly other: BuiltNode }[];
}

/**
 * A node's claims as its entry lists them: by relation and direction, in the order of the table of relations.
 *
 * @throws UnknownNodeError
 */
export function claimsGrouped(graph: ConceptGraph, id: NodeId): readonly ClaimGroup[] {
  const isOut = (claim: BuiltClaim): boolean => claim.from === id || readsBothWays(claim.relation);
  const byRelation = groupBy(graph.claimsOf(id), (claim) => claim.relation);
  return relationIds.flatMap((relation) => {
    const claims = byRelation.get(relation) ?? [];
    const side = (direction: ClaimGroup["direction"], members: readonly BuiltClaim[]): ClaimGroup => ({
      relation,
      direction,
      heading: relations[relation][direction === "out" ? "reads" : "inverse"],
      claims: members.map((claim) => ({ claim, other: graph.node(claim.from === id ? claim.to : claim.from) })),
    });
    return [
      side("out", claims.filter(isOut)),
      side(
        "in",
        claims.filter((claim) => !isOut(claim)),
      ),
    ].filter((group) => group.claims.length > 0);
  });
}

const readsBothWays = (relation: Relation): boolean => {
  const { reads, inverse } = relations[relation];
  return reads.en === inverse.en && reads.zh === inverse.zh;
};
