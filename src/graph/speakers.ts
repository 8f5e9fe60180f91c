import type { BuiltClaim, BuiltNode, NodeId } from "../model/built.ts";
import { type RelationEntry, relations } from "../model/tables.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { groupBy } from "./group-by.ts";

/** Somebody who spoke at the forum. */
export interface Speaker {
  readonly person: BuiltNode;
  /** Sessions in which they gave a speech, in programme order. */
  readonly spokeIn: readonly BuiltNode[];
  /** Sessions that they only hosted or put questions to, in programme order. */
  readonly hosted: readonly BuiltNode[];
  readonly institutions: readonly BuiltNode[];
  /** How many claims they state as their own; what they report of others is not among them. */
  readonly stated: number;
}

const entryOf = (claim: BuiltClaim): RelationEntry => relations[claim.relation];

/** The people who spoke, moderators among them, in the order in which they first come up in the programme. */
export function speakersOf(graph: ConceptGraph): readonly Speaker[] {
  const fromTurns = graph.inProgrammeOrder(graph.claims.filter((claim) => entryOf(claim).compiledFrom !== undefined));
  const stated = new Map<NodeId, number>();
  for (const claim of graph.claims)
    if (claim.standing === "stated" && claim.speaker !== undefined && !entryOf(claim).compiled)
      stated.set(claim.speaker, (stated.get(claim.speaker) ?? 0) + 1);

  return [...groupBy(fromTurns, (claim) => claim.from)].map(([id, claims]) => ({
    person: graph.node(id),
    spokeIn: endsOf(
      graph,
      claims.filter((claim) => entryOf(claim).compiledFrom === "speakers"),
    ),
    hosted: endsOf(
      graph,
      claims.filter((claim) => entryOf(claim).compiledFrom === "hosts"),
    ),
    institutions: endsOf(
      graph,
      graph.claimsOf(id).filter((claim) => claim.from === id && entryOf(claim).speaksFor),
    ),
    stated: stated.get(id) ?? 0,
  }));
}

const endsOf = (graph: ConceptGraph, claims: readonly BuiltClaim[]): readonly BuiltNode[] =>
  [...new Set(claims.map((claim) => claim.to))].map((id) => graph.node(id));
