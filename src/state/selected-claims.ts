import { computed } from "@preact/signals-core";
import type { ClaimId } from "../model/built.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { expandedFamilies, selection } from "./current-view.ts";
import { answer } from "./derived.ts";
import { graph } from "./graph-state.ts";

/** The claims that the selection is about, including those that the filters hide. */
export const selectedClaims = computed((): ReadonlySet<ClaimId> => {
  const { value } = selection;
  const claims = kindOf(value).claims(value, { graph: graph.value, expandedFamilies: expandedFamilies.value, answer: answer.value });
  return new Set(claims.map(({ id }) => id));
});
