/** Finds claims by the words of their statements. */
import type { BuiltClaim } from "../../model/built.ts";
import { indexedTerms, questionTerms } from "./retrieval-terms.ts";

/** True if the statement of a claim has all words of a text, in one language, in any form; never true for a text without words. */
export type HasWords = (claim: BuiltClaim, text: string) => boolean;

/** Returns a function that compares statements with texts. It cuts each statement once. */
export function comparesWords(): HasWords {
  const termsByClaim = new Map<BuiltClaim, readonly ReadonlySet<string>[]>();
  const termsOf = (claim: BuiltClaim): readonly ReadonlySet<string>[] => {
    const known = termsByClaim.get(claim);
    if (known) return known;
    const terms = Object.values(claim.statement).map((statement) => new Set(indexedTerms(statement)));
    termsByClaim.set(claim, terms);
    return terms;
  };
  return (claim, text) => {
    const wanted = questionTerms(text);
    return wanted.length > 0 && termsOf(claim).some((terms) => wanted.every((term) => terms.has(term)));
  };
}
