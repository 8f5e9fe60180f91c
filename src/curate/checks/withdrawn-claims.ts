import { findNearest } from "../../curated-file/nearest.ts";
import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";

/** Checks that the claims that replace a withdrawn one exist. */
export function* withdrawnClaims(dataset: Dataset): Iterable<Finding> {
  const known = new Set(dataset.allClaims.map(({ entry }) => entry.id));
  for (const { replacedBy = [] } of dataset.allWithdrawn)
    for (const [index, id] of replacedBy.entries())
      if (!known.has(id))
        yield { code: "claim-unknown", location: dataset.locationOf(replacedBy, index), id, nearest: findNearest(id, known) };
}
