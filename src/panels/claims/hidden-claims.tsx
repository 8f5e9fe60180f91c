import { useMemo } from "preact/hooks";
import type { BuiltClaim } from "../../model/built.ts";
import { hidden, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { splitHidden } from "../../view/off-at-first.ts";

/** Says how many claims are not listed, and why; those that are only off at first can be switched on here. */
export function HiddenClaims({ claims }: { readonly claims: readonly BuiltClaim[] }) {
  const w = words.value;
  const { offAtFirst, standings, others } = useMemo(
    () => splitHidden(graph.value, hidden.value, claims),
    [claims, graph.value, hidden.value],
  );
  return (
    <>
      {offAtFirst.length > 0 && (
        <p class="hint">
          {w.claimsOffAtFirst(offAtFirst.length)}
          {w.space}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              for (const id of standings) dispatch({ type: "toggle", facet: "standings", id });
            }}
          >
            {w.showOffAtFirst}
          </button>
        </p>
      )}
      {others.length > 0 && <p class="hint">{w.claimsHidden(others.length)}</p>}
    </>
  );
}
