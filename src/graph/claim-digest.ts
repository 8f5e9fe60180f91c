/** Short digests of claims, by which a saved figure tells which of its claims have changed since. */
import type { BuiltClaim, BuiltGraph } from "../model/built.ts";

/** Eight hexadecimal digits of what a claim says. @see the hash FNV-1a, 32 bits, of Fowler, Noll and Vo */
export function claimDigest({ from, relation, to, standing, statement }: BuiltClaim): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode([from, relation, to, standing, statement.en, statement.zh].join("\n")))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** A claim as it was when a figure was saved. */
export interface KeptClaim {
  readonly id: string;
  readonly digest: string;
}

export const kept = (claims: readonly BuiltClaim[]): readonly KeptClaim[] =>
  claims.map((claim) => ({ id: claim.id, digest: claimDigest(claim) }));

/** How many of some kept claims have changed, and how many are gone. */
export interface ChangedClaims {
  readonly of: number;
  readonly changed: number;
  readonly gone: number;
}

/** Compares kept claims with those of the graph. */
export function changesSince(claims: readonly KeptClaim[], graph: Pick<BuiltGraph, "claims">): ChangedClaims {
  const now = new Map(graph.claims.map((claim) => [claim.id as string, claim]));
  const found = claims.map(({ id, digest }) => ({ claim: now.get(id), digest }));
  return {
    of: claims.length,
    changed: found.filter(({ claim, digest }) => claim && claimDigest(claim) !== digest).length,
    gone: found.filter(({ claim }) => !claim).length,
  };
}
