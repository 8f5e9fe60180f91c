import type { BuiltClaim } from "../model/built.ts";
import type { ClaimCitation } from "../model/citation-facts.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** Collects the facts for the citation of a claim in a paper or a memo: who says it, where, and on what evidence. */
export function citationOf(graph: ConceptGraph, { id, statement, standing, reference, locators, ...claim }: BuiltClaim): ClaimCitation {
  const turn = claim.turn ? graph.findTurn(claim.turn) : undefined;
  const source = graph.findSource(turn?.source ?? locators[0]?.source ?? "") ?? graph.built.sources[0];
  const speaker = claim.speaker && graph.findNode(claim.speaker)?.name;
  const session = claim.session && graph.findNode(claim.session)?.name;
  return {
    id,
    statement,
    standing,
    locators,
    ...(reference && { reference }),
    ...(speaker && { speaker }),
    ...(session && { session }),
    ...(source && { source }),
  };
}
