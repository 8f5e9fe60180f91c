import type { LegendEntry } from "../scene/scene-types.ts";
import { words } from "../state/current-view.ts";
import { dispatch } from "../state/dispatch.ts";
import type { Facet } from "../view/view-state.ts";
import { Count } from "./count.tsx";
import { ConfidenceMark, StandingMark, TypeMark } from "./type-mark.tsx";

export const facetOf: Readonly<Record<LegendEntry["kind"], Facet>> = {
  type: "types",
  relation: "relations",
  standing: "standings",
  confidence: "confidences",
};

/** An entry of the legend: names what the map draws, and switches it on or off. */
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
      {entry.kind === "standing" && <StandingMark standing={entry.id} />}
      {entry.kind === "confidence" && <ConfidenceMark confidence={entry.id} />}
      {entry.name} <Count text={entry.kind === "type" ? words.value.nodes(countOf(entry)) : words.value.claim(countOf(entry))} />
    </button>
  );
}

/** True if nodes of a type are drawn only next to a node that they are connected to. */
export const isWaiting = (entry: LegendEntry): boolean => entry.kind === "type" && entry.off && entry.waits;

/** Counts what the filters let through; of an entry that is switched off, all that it would show. */
const countOf = (entry: LegendEntry): number => (entry.off && !isWaiting(entry) ? entry.total : entry.shown);
