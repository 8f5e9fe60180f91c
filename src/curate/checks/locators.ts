import type { Finding } from "../../language/findings.ts";
import type { CuratedClaim, Dataset } from "../dataset.ts";
import type { Passages } from "../passages.ts";
import { findPhraseFinding } from "./phrases.ts";

/** Checks that the phrase of each locator occurs exactly once on its line, inside its claim's turn. */
export function* locators(dataset: Dataset, passages: Passages): Iterable<Finding> {
  for (const claim of dataset.allClaims) if (claim.source === passages.source) yield* locatorFindings(claim, dataset, passages);
}

/** Checks the locators of one claim. */
export function* locatorFindings({ entry, turn }: CuratedClaim, dataset: Dataset, passages: Passages): Iterable<Finding> {
  for (const locator of entry.locators ?? []) {
    const finding = findPhraseFinding(passages, locator, dataset.locationOf(locator, "phrase"), turn);
    if (finding) yield finding;
  }
}
