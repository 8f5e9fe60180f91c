import type { LegendEntry } from "../scene/scene-types.ts";
import { words } from "../state/current-view.ts";
import { dispatch } from "../state/dispatch.ts";
import type { Facet } from "../view/view-state.ts";
import { Count } from "./count.tsx";
import { ConfidenceMark, StandingMark, TypeMark } from "./type-mark.tsx";

export const facetOf: Readonly<Record<LegendEntry["kind"], Facet>> = {
  type: "types",
  waiting: "types",
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
      class={entry.kind === "waiting" ? "chip waiting" : "chip"}
      aria-pressed={!entry.off}
      onClick={() =>
        dispatch(
          entry.kind === "waiting" ? { type: "toggle-added", facet: "types", id: entry.id } : { type: "toggle", facet, id: entry.id },
        )
      }
    >
      {isOfNodes(entry) && <TypeMark type={entry.id} />}
      {entry.kind === "standing" && <StandingMark standing={entry.id} />}
      {entry.kind === "confidence" && <ConfidenceMark confidence={entry.id} />}
      {entry.name} <Count text={isOfNodes(entry) ? words.value.nodes(countOf(entry)) : words.value.claim(countOf(entry))} />
    </button>
  );
}

const isOfNodes = (entry: LegendEntry): entry is Extract<LegendEntry, { kind: "type" | "waiting" }> =>
  entry.kind === "type" || entry.kind === "waiting";

/** Counts what the filters let through; of an entry that is switched off, what comes back once it is on. */
const countOf = (entry: LegendEntry): number => (entry.off && entry.kind !== "waiting" ? entry.hidden : entry.shown);
