/** Divides what many people say into parts: first what they raise, such as proposals and risks, then the sides they take, then the rest. */
import type { AnswerFacts } from "../../model/answer-facts.ts";
import type { BuiltClaim } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relationIds, relations } from "../../model/relations.ts";
import { edgeIdOf } from "../concept-graph.ts";
import { isAtRest } from "../speaking.ts";
import type { Answer, AnswerPart } from "./answer-types.ts";

const isSide = (relation: keyof typeof relations): boolean => (relations[relation] as RelationEntry).sign !== undefined;

/** The relations of what the map draws of speakers; those that raise something first. */
const raising = relationIds.filter((relation) => isAtRest({ relation })).sort((a, b) => Number(isSide(a)) - Number(isSide(b)));

/**
 * Divides the answer to what some speakers said: a part for each relation by which they raise something or take a side, and one for the
 * rest. Only the former are on the map, if there are any: all that many people say would be a knot there.
 */
export function inPartsOfSayings(answer: Answer): Answer {
  const { claims } = answer;
  const raised = claims.filter(isAtRest);
  const sentence = countOfTurns(claims);
  if (raised.length === 0) return { ...answer, sentence };
  const parts = [
    ...raising.map(
      (relation): AnswerPart => ({ title: { kind: "relation", relation }, claims: raised.filter((claim) => claim.relation === relation) }),
    ),
    { title: { kind: "rest" }, claims: claims.filter((claim) => !isAtRest(claim)) } satisfies AnswerPart,
  ];
  return {
    ...answer,
    sentence,
    parts: parts.filter((part) => part.claims.length > 0),
    nodes: new Set(raised.flatMap(({ from, to }) => [from, to])),
    edges: new Set(raised.map(edgeIdOf)),
  };
}

/** Counts claims, and the people in whose turns they are made. */
function countOfTurns(claims: readonly BuiltClaim[]): AnswerFacts {
  if (claims.length === 0) return { kind: "nothing" };
  const speakers = new Set(claims.flatMap(({ speaker }) => speaker ?? []));
  return { kind: "claims", claims: claims.length, makers: speakers.size, areSpeakers: true };
}
