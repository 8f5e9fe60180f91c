import type { Standing } from "../model/standings.ts";
import type { LegendEntry } from "../scene/scene-types.ts";
import { words } from "../state/current-view.ts";
import { dispatch } from "../state/dispatch.ts";
import type { Facet } from "../view/view-state.ts";
import { Count } from "./count.tsx";
import { StandingMark, TypeMark } from "./type-mark.tsx";

export const facetOf: Readonly<Record<LegendEntry["kind"], Facet>> = { type: "types", relation: "relations", standing: "standings" };

/** An entry of the legend: it names what is drawn, and switches it off and on. */
export function Chip({ entry }: { readonly entry: LegendEntry }) {
  const facet = facetOf[entry.kind];
  return (
    <button
      type="button"
      class={isWaiting(entry) ? "chip waiting" : "chip"}
      aria-pressed={!entry.off}
      onClick={() => dispatch({ type: "toggle", facet, id: entry.id })}
    >
      {entry.kind === "type" && <TypeMark type={entry.id} />}
      {entry.kind === "standing" && <StandingMark standing={entry.id as Standing} />}
      {entry.name} <Count of={entry.kind === "type" ? words.value.nodes(countOf(entry)) : words.value.claim(countOf(entry))} />
    </button>
  );
}

/** Whether nodes of a type are drawn only with what they are joined to. */
export const isWaiting = (entry: LegendEntry): boolean => entry.kind === "type" && entry.off && entry.waits;

/** What the filters let through; of what is switched off, what there is to be switched on. */
const countOf = (entry: LegendEntry): number => (entry.off && !isWaiting(entry) ? entry.total : entry.shown);
