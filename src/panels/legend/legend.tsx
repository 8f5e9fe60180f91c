import { computed } from "@preact/signals";
import { nodeTypes } from "../../model/node-types.ts";
import { relationFamilies } from "../../model/relation-entry.ts";
import { legendOf } from "../../scene/legend-entries.ts";
import type { LegendEntry } from "../../scene/scene-types.ts";
import { hidden, language, words } from "../../state/current-view.ts";
import { filtered } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { isFilterOpen } from "../../state/screen.ts";
import { Chip, isWaiting } from "../../ui/chip.tsx";
import { ConfidenceMark, HollowMark, SizeMark } from "../../ui/type-mark.tsx";
import { initialHidden } from "../../view/filters.ts";
import { same } from "../../view/update.ts";
import { facets } from "../../view/view-state.ts";

/** The entries of the legend, with the counts that the filters let through. */
export const legend = computed(() => legendOf(graph.value, { language: language.value, hidden: hidden.value }, filtered.value));
/** The number of facets whose filters differ from the first view. */
const changed = computed(() => facets.filter((facet) => !same(hidden.value[facet], initialHidden[facet])).length);

/** The legend below the map; each entry switches what it names off or on. */
export function Legend() {
  const w = words.value;
  const types = legend.value.filter(({ kind }) => kind === "type");
  return (
    <section class="legend" aria-label={w.legend}>
      <ul class="chips types">
        {types.filter((entry) => !isWaiting(entry) && isInLegend(entry)).map(renderEntry)}
        <li class="key">{w.collapsedMeans}</li>
        {types.some(isWaiting) && <li class="key lead">{w.waiting}</li>}
        {types.filter(isWaiting).map(renderEntry)}
      </ul>
      <ul class="chips">{legend.value.filter(({ kind }) => kind === "standing").map(renderEntry)}</ul>
      <p class="key">
        <SizeMark /> {w.sizeMeans}
      </p>
      <ul class="chips">
        {Object.entries(relationFamilies).map(([family, name]) => (
          <li key={family} class="key">
            <span class={`line edge-${family}`} /> {name[language.value]}
          </li>
        ))}
        <li class="key">
          <HollowMark /> {w.hollow}
        </li>
        <li class="key">
          <ConfidenceMark confidence="unsure" /> {w.notCertain}
        </li>
      </ul>
      <FilterTools />
    </section>
  );
}

/** True if the legend shows an entry. A type that is rendered only on demand is listed in the filters alone until it is switched on. */
const isInLegend = (entry: LegendEntry): boolean => !(entry.kind === "type" && entry.off && nodeTypes[entry.id].appears === "on request");

const renderEntry = (entry: LegendEntry) => (
  <li key={entry.id}>
    <Chip entry={entry} />
  </li>
);

/** Buttons that open the filters, with the number of changed facets, and reset them. */
export function FilterTools() {
  const w = words.value;
  return (
    <p class="legend-tools">
      <span class="reset">
        {changed.value > 0 && (
          <button type="button" class="quiet" onClick={() => dispatch({ type: "clear-filters" })}>
            {w.filterClear}
          </button>
        )}
      </span>
      <button
        type="button"
        class="quiet"
        aria-expanded={isFilterOpen.value}
        aria-controls="filters"
        title={changed.value > 0 ? w.filtersChanged(changed.value) : undefined}
        onClick={() => {
          isFilterOpen.value = !isFilterOpen.value;
        }}
      >
        {changed.value > 0 ? `${w.filters}${w.bracketed(String(changed.value))}` : w.filters}
      </button>
    </p>
  );
}
