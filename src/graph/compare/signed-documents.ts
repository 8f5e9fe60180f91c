/** Documents that compared actors have signed: what they have in common there is no topic that they raise. */
import type { ActorId, BuiltClaim, NodeId } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import type { Actor } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import { byText, type ConceptGraph } from "../concept-graph.ts";
import type { ComparedTopic } from "./compared-topic.ts";

/** True for a claim that somebody signed something. */
export const isSignature = ({ relation }: Pick<BuiltClaim, "relation">): boolean =>
  (relations[relation] as RelationEntry).isSigning === true;

/** Returns those who signed a document, in the order of the comparison. */
export const signersOf = ({ claimsByActor }: ComparedTopic): readonly ActorId[] => actorsWith(claimsByActor, isSignature);

/** True if somebody speaks of a topic; else it is a document that was only signed. */
const isRaised = ({ claimsByActor }: ComparedTopic): boolean => raisersOf(claimsByActor).length > 0;

type ClaimsByActor = ComparedTopic["claimsByActor"];

const actorsWith = (claimsByActor: ClaimsByActor, fits: (claim: BuiltClaim) => boolean): readonly ActorId[] =>
  [...claimsByActor].filter(([, claims]) => claims.some(fits)).map(([id]) => id);

const raisersOf = (claimsByActor: ClaimsByActor): readonly ActorId[] => actorsWith(claimsByActor, (claim) => !isSignature(claim));

/**
 * Adds signatures to topics wherever they join two or more actors. Filters do not count: nobody is taken for the only one who signed
 * because the evidence for the signature of another is hidden.
 *
 * @param raised what the actors speak of
 * @returns `topics` without the documents that have two or more actors only because they are signed, which are in `signed`
 */
export function withSignatures(
  graph: ConceptGraph,
  actors: readonly Actor[],
  raised: readonly ComparedTopic[],
): { readonly topics: readonly ComparedTopic[]; readonly signed: readonly ComparedTopic[] } {
  const signatures = signaturesOf(graph, actors);
  const known = new Map(raised.map((topic) => [topic.node.id, topic]));
  const unraised = [...signatures.keys()]
    .filter((id) => !known.has(id))
    .sort(byText)
    .map((id): ComparedTopic => ({ node: graph.node(id), claimsByActor: new Map(), isDisputed: false }));
  const all = [...raised, ...unraised].map((topic): ComparedTopic => {
    const claimsByActor = bothOf(actors, topic.claimsByActor, signatures.get(topic.node.id));
    return claimsByActor.size > 1 ? { ...topic, claimsByActor } : topic;
  });
  const isJoinedBySigning = ({ claimsByActor }: ComparedTopic): boolean => claimsByActor.size > 1 && raisersOf(claimsByActor).length < 2;
  return { topics: all.filter((topic) => isRaised(topic) && !isJoinedBySigning(topic)), signed: all.filter(isJoinedBySigning) };
}

function bothOf(actors: readonly Actor[], said: ClaimsByActor, signed: ClaimsByActor = new Map()): ClaimsByActor {
  const both = actors.map(({ id }) => [id, [...(said.get(id) ?? []), ...(signed.get(id) ?? [])]] as const);
  return new Map(both.filter(([, claims]) => claims.length > 0));
}

/** Finds what actors have signed, with the claims that say so. */
function signaturesOf(graph: ConceptGraph, actors: readonly Actor[]): ReadonlyMap<NodeId, ClaimsByActor> {
  const signatures = claimsInOrder(graph).filter(isSignature);
  const byDocument = new Map<NodeId, Map<ActorId, BuiltClaim[]>>();
  for (const { id, members } of actors)
    for (const claim of signatures) {
      if (!members.has(claim.from)) continue;
      const byActor = byDocument.get(claim.to) ?? new Map<ActorId, BuiltClaim[]>();
      byDocument.set(claim.to, byActor.set(id, [...(byActor.get(id) ?? []), claim]));
    }
  return byDocument;
}
