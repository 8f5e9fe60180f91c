import type { Finding } from "../../language/findings.ts";
import type { CuratedClaim, Dataset } from "../dataset.ts";
import { claimHasher, parseVerified } from "../verified.ts";

/** Checks that each claim is in the list of those that were verified with their transcript, unchanged since. */
export function* unverified(dataset: Dataset, claims: readonly CuratedClaim[]): Iterable<Finding> {
  const isVerified = isListed(dataset);
  const { hashes } = parseVerified(dataset.verified);
  for (const claim of claims)
    if (!isVerified(claim)) {
      const { id } = claim.entry;
      yield { code: "claim-unverified", location: dataset.locationOf(claim.entry, "id"), id, isListed: hashes.has(id) };
    }
}

/** Makes a test for claims: true where the list has the claim as it is now, verified with the transcript that its source now names. */
export function isListed(dataset: Dataset): (claim: CuratedClaim) => boolean {
  const { sums, hashes } = parseVerified(dataset.verified);
  const hashOf = claimHasher(dataset);
  return (claim) =>
    claim.source !== undefined && sums.get(claim.source.id) === claim.source.sha256 && hashes.get(claim.entry.id) === hashOf(claim);
}
