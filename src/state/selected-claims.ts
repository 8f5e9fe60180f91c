import { computed } from "@preact/signals";
import { claimsBetween } from "../graph/actors.ts";
import { findBundle } from "../graph/hierarchy.ts";
import type { BuiltClaim, ClaimId } from "../model/built.ts";
import { drawnEdge } from "../view/collapse.ts";
import { answer, graph, open, selection } from "./store.ts";

/** The claims that the selection is about, whether or not the filters let them through. */
export const selectedClaims = computed((): ReadonlySet<ClaimId> => new Set(claimsOfSelection().map(({ id }) => id)));

function claimsOfSelection(): readonly BuiltClaim[] {
  const { value } = selection;
  switch (value.kind) {
    case "node":
      return graph.value.claimsOf(value.id);
    case "edge":
      return drawnEdge(graph.value, value.id, open.value)?.claims ?? [];
    case "pair":
      return claimsBetween(graph.value, value.from, value.to);
    default: {
      const edges = answer.value?.edges ?? new Set();
      return [...edges].flatMap((id) => findBundle(graph.value, id)?.claims ?? []);
    }
  }
}
