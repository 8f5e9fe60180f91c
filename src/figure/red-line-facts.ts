/** Adds what the line under the title about red lines says: who at the forum signed the document that draws some, and whose those are that nobody states. */
import { isSignature } from "../graph/compare/signed-documents.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { jointClaims } from "../graph/named-questions.ts";
import type { ActorId, BuiltClaim } from "../model/built.ts";
import type { QuestionFacts } from "../model/question-facts.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { isInOwnName } from "./count-claims.ts";

type RedLines = Extract<QuestionFacts, { kind: "red-lines" }>;

/** @param claims those of the answer */
export function withSigners(graph: ConceptGraph, facts: RedLines, claims: readonly BuiltClaim[]): RedLines {
  const typeOf = (id: ActorId) => graph.findNode(id)?.type;
  const [document, ...others] = new Set(jointClaims(graph, claims).flatMap(({ from }) => (typeOf(from) === "document" ? [from] : [])));
  const speeches = graph.claims.filter(isSpeech);
  const spoke = new Set(speeches.map(({ from }) => from));
  const signatures = graph.claims.filter((claim) => isSignature(claim) && claim.to === document && spoke.has(claim.from));
  // A signature in print does not tell that whoever is called by that first name at the forum is the signer.
  const surelySpoke = new Set(speeches.filter(({ confidence }) => confidence === "certain").map(({ from }) => from));
  const sure = new Set(
    signatures.filter(({ from, confidence }) => confidence === "certain" && surelySpoke.has(from)).map(({ from }) => from),
  );
  const all = new Set(signatures.map(({ from }) => from));
  const knownFrom = standingIds.filter((standing) => signatures.some((claim) => claim.standing === standing));
  const isStated = new Set(claims.filter(isInOwnName).map(({ to }) => to));
  const unstated = claims.filter(({ from, to }) => !isStated.has(to) && typeOf(from) === "person");
  const drawnOf = (isOf: (id: ActorId) => boolean): number =>
    new Set(claims.filter(({ from, to }) => !isStated.has(to) && isOf(from)).map(({ to }) => to)).size;
  const ofDocument = facts.joint && others.length === 0 ? drawnOf((id) => id === document) : 0;
  const isAllSaid = unstated.length === 1 && ofDocument > 0 && ofDocument + 1 === facts.more;
  // Those who draw red lines in their own name come first.
  const isHere = (id: ActorId): boolean => claims.some(({ from }) => from === id);
  const labelsOf = (ids: Iterable<ActorId>) =>
    [...ids].sort((a, b) => Number(isHere(b)) - Number(isHere(a))).flatMap((id) => graph.findNode(id)?.label ?? []);
  return {
    ...facts,
    ...(facts.joint &&
      document !== undefined &&
      others.length === 0 &&
      sure.size > 0 && { signers: { names: labelsOf(sure), likely: all.size - sure.size, knownFrom } }),
    ...(isAllSaid && { moreOfDocument: ofDocument }),
    ...(unstated.length === 1 && { moreOf: labelsOf(unstated.map(({ from }) => from)) }),
  };
}

const isSpeech = ({ relation }: BuiltClaim): boolean => (relations[relation] as RelationEntry).compiledFrom === "speakers";
