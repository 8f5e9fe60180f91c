import type { Finding } from "../../language/findings.ts";
import type { CuratedClaim, Dataset } from "../dataset.ts";
import { claimHasher, parseVerified } from "../verified.ts";

/** Without the transcript, every claim is known by the list of those that were checked with it, as it stands. */
export function* unverified(dataset: Dataset, claims: readonly CuratedClaim[]): Iterable<Finding> {
  const isKnown = isListed(dataset);
  const { hashes } = parseVerified(dataset.verified);
  for (const claim of claims)
    if (!isKnown(claim)) {
      const { id } = claim.entry;
      yield { code: "claim-unverified", location: dataset.locationOf(claim.entry, "id"), id, isListed: hashes.has(id) };
    }
}

/** Whether a claim stands in the list as it is now, checked with the transcript that its source names now. */
export function isListed(dataset: Dataset): (claim: CuratedClaim) => boolean {
  const { sums, hashes } = parseVerified(dataset.verified);
  const hashOf = claimHasher(dataset);
  return (claim) =>
    claim.source !== undefined && sums.get(claim.source.id) === claim.source.sha256 && hashes.get(claim.entry.id) === hashOf(claim);
}
