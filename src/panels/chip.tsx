import type { Standing } from "../model/tables.ts";
import type { LegendEntry } from "../scene/types.ts";
import type { Facet } from "../view/state.ts";
import { dispatch } from "./store.ts";
import { StandingMark, TypeMark } from "./type-mark.tsx";

export const facetOf: Readonly<Record<LegendEntry["kind"], Facet>> = { type: "types", relation: "relations", standing: "standings" };

/** An entry of the legend: it names what is drawn, and switches it off and on. */
export function Chip({ entry }: { readonly entry: LegendEntry }) {
  const facet = facetOf[entry.kind];
  return (
    <button type="button" class="chip" aria-pressed={!entry.off} onClick={() => dispatch({ type: "toggle", facet, id: entry.id })}>
      {entry.kind === "type" && <TypeMark type={entry.id} />}
      {entry.kind === "standing" && <StandingMark standing={entry.id as Standing} />}
      {entry.name}{" "}
      <span class="count">
        {entry.shown}
        {entry.kind === "type" && entry.folded > 0 && `+${entry.folded}`}
      </span>
    </button>
  );
}
