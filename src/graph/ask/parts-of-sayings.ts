/** Divides what many people say into parts: first what they raise, such as proposals and risks, then the sides they take, then the rest. */
import type { AnswerFacts } from "../../model/answer-facts.ts";
import type { BuiltClaim } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relationIds, relations } from "../../model/relations.ts";
import { isAtRest } from "../speaking.ts";
import type { AnswerPart } from "./answer-types.ts";

const isSide = (relation: keyof typeof relations): boolean => (relations[relation] as RelationEntry).sign !== undefined;

/** The relations of what the map draws of speakers; those that raise something first. */
const raising = relationIds.filter((relation) => isAtRest({ relation })).sort((a, b) => Number(isSide(a)) - Number(isSide(b)));

/** Returns a part for each relation by which something is raised or a side is taken, and one for the rest; parts may be empty. */
export const partsOfSayings = (claims: readonly BuiltClaim[]): readonly AnswerPart[] => [
  ...raising.map(
    (relation): AnswerPart => ({ title: { kind: "relation", relation }, claims: claims.filter((claim) => claim.relation === relation) }),
  ),
  { title: { kind: "rest" }, claims: claims.filter((claim) => !isAtRest(claim)) },
];

/** Counts claims, and the people in whose turns they are made. */
export function countOfTurns(claims: readonly BuiltClaim[]): AnswerFacts {
  if (claims.length === 0) return { kind: "nothing" };
  const speakers = new Set(claims.flatMap(({ speaker }) => speaker ?? []));
  return { kind: "claims", claims: claims.length, makers: speakers.size, areSpeakers: true };
}
