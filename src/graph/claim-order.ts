/** Sorts nodes and claims for the outline, the whole graph without the map. */
import type { BuiltClaim, BuiltNode } from "../model/built.ts";
import { type NodeType, nodeTypeIds } from "../model/node-types.ts";
import { byLine, byText, type ConceptGraph } from "./concept-graph.ts";

export interface OutlineSection {
  readonly type: NodeType;
  readonly nodes: readonly BuiltNode[];
}

/** Returns the nodes by type, in the order of the table; within a type, those with the most claims first. */
export function outlineOf(graph: ConceptGraph): readonly OutlineSection[] {
  const claims = new Map<string, number>();
  for (const { from, to } of graph.claims) for (const id of [from, to]) claims.set(id, (claims.get(id) ?? 0) + 1);
  const weight = (node: BuiltNode): number => claims.get(node.id) ?? 0;
  return nodeTypeIds
    .map((type) => ({
      type,
      nodes: graph.nodes.filter((node) => node.type === type).sort((a, b) => weight(b) - weight(a) || byText(a.id, b.id)),
    }))
    .filter(({ nodes }) => nodes.length > 0);
}

/** Returns all claims in programme order, those of one turn in the order in which they were said; those without a turn come last. */
export function claimsInOrder(graph: ConceptGraph): readonly BuiltClaim[] {
  const place = new Map<string, number>();
  for (const source of graph.built.sources) for (const turn of source.turns) place.set(turn.id, place.size);
  const placeOf = (claim: BuiltClaim): number => (claim.turn === undefined ? place.size : (place.get(claim.turn) ?? place.size));
  return [...graph.claims].sort((a, b) => placeOf(a) - placeOf(b) || byLine(a, b));
}
