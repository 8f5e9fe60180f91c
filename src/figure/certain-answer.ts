/** Says of the answer to a named question how many of the things that a headline counts are said in claims that are certain. */
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { Question } from "../graph/named-questions.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { Firsts, QuestionFacts } from "../model/question-facts.ts";
import { isCertainClaim } from "./count-claims.ts";
import type { Counted } from "./finding-context.ts";

interface Answered extends Pick<Question, "answer"> {
  /** The graph of which the facts are. */
  readonly graph: ConceptGraph;
  readonly facts: QuestionFacts;
  /** The claims that are counted. */
  readonly stated: readonly BuiltClaim[];
}

/**
 * Adds the number to the facts, where claims that are not certain make it higher. That only one speaks of something, or nobody, is not more
 * certain without them.
 *
 * @param counted the things that the headline counts, if it counts what somebody says
 */
export function withCertain({ graph, facts, stated, answer }: Answered, counted: Counted | undefined): QuestionFacts {
  switch (facts.kind) {
    case "who-proposed-what": {
      const { first, ...others } = facts;
      return { ...others, ...certainIn(counted), ...withCertainFirst(first, stated, ["from", "to"]) };
    }
    case "shared-risks": {
      const { first, ...others } = facts;
      return { ...others, ...certainIn(counted), ...withCertainFirst(first, stated, ["to", "from"]) };
    }
    case "red-lines":
    case "where-they-part":
    case "common-ground":
      return { ...facts, ...certainIn(counted) };
    case "answers-to-risks": {
      const surely = answer(conceptGraph({ ...graph.built, claims: graph.claims.filter(isCertainClaim) })).facts;
      return { ...facts, ...(surely.kind === facts.kind && { certain: surely.answered.count }) };
    }
    default:
      return facts;
  }
}

const certainIn = (counted: Counted | undefined): { readonly certain?: number } =>
  counted ? { certain: counted.things.filter((claims) => claims.some(isCertainClaim)).length } : {};

/** Keeps those who come first only where they do so by claims that are certain, too. */
function withCertainFirst(
  first: Firsts | undefined,
  claims: readonly BuiltClaim[],
  [who, what]: readonly ["from", "to"] | readonly ["to", "from"],
): { readonly first?: Firsts } {
  if (!first) return {};
  const [all, sure] = [claims, claims.filter(isCertainClaim)].map((some) => {
    const counts = [...groupedBy(some, (claim) => claim[who])].map(([id, same]) => ({
      id,
      count: new Set(same.map((claim) => claim[what])).size,
    }));
    const most = Math.max(0, ...counts.map(({ count }) => count));
    return { most, ids: counts.filter(({ count }) => count === most).map(({ id }) => id) };
  });
  const isSame = all && sure && sure.ids.length === all.ids.length && sure.ids.every((id) => all.ids.includes(id));
  return isSame ? { first: { ...first, certain: sure.most } } : {};
}
