import type { Finding } from "../../language/findings.ts";
import type { CuratedClaim, Forum } from "../dataset.ts";
import type { Passages } from "../passages.ts";
import { findPhraseFault } from "./phrases.ts";

/** Every locator's phrase stands exactly once on its line, inside its claim's turn. */
export function* locators(forum: Forum, passages: Passages): Iterable<Finding> {
  for (const claim of forum.allClaims) if (claim.source === passages.source) yield* locatorFaults(claim, forum, passages);
}

export function* locatorFaults({ entry, turn }: CuratedClaim, forum: Forum, passages: Passages): Iterable<Finding> {
  for (const locator of entry.locators ?? []) {
    const fault = findPhraseFault(passages, locator, forum.placeOf(locator, "phrase"), turn);
    if (fault) yield fault;
  }
}
