/** The claims that a reader's filters hide. */
import { computed } from "@preact/signals-core";
import type { BuiltClaim } from "../model/built.ts";
import { initialHidden } from "../view/filters.ts";
import { splitHidden } from "../view/off-at-first.ts";
import { same } from "../view/update.ts";
import { facets } from "../view/view-state.ts";
import { hidden } from "./current-view.ts";
import { isListed } from "./derived.ts";
import { graph } from "./graph-state.ts";

/** True if the reader has switched something off, or on that is off in the first view. */
export const areFiltersOn = computed(() => facets.some((facet) => !same(hidden.value[facet], initialHidden[facet])));

/** Returns the claims that are not hidden, or only by what is off in the first view. */
export function withoutHidden(claims: readonly BuiltClaim[]): readonly BuiltClaim[] {
  if (!areFiltersOn.value) return claims;
  const others = new Set(
    splitHidden(
      graph.value,
      hidden.value,
      claims.filter((claim) => !isListed.value(claim)),
    ).others,
  );
  return claims.filter((claim) => !others.has(claim));
}
