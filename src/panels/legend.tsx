import { computed } from "@preact/signals";
import { relationFamilies } from "../model/tables.ts";
import { legendOf } from "../scene/legend.ts";
import { initialHidden } from "../view/shown.ts";
import { facets } from "../view/state.ts";
import { same } from "../view/update.ts";
import { Chip } from "./chip.tsx";
import { dispatch, drawn, fitted, graph, hidden, isFilterOpen, language, words } from "./store.ts";
import { HollowMark, SizeMark } from "./type-mark.tsx";

/** The legend of what is shown, in the order of the tables. */
export const legend = computed(() => legendOf(graph.value, fitted.value, drawn.value));
/** How many facets are not as the first view has them. */
const changed = computed(() => facets.filter((facet) => !same(hidden.value[facet], initialHidden[facet])).length);

/** The legend under the map, made from what is shown; each entry switches what it names off and on. */
export function Legend() {
  const w = words.value;
  return (
    <section class="legend" aria-label={w.legend}>
      <ul class="chips types">
        {legend.value
          .filter(({ kind }) => kind === "type")
          .map((entry) => (
            <li key={entry.id}>
              <Chip entry={entry} />
            </li>
          ))}
      </ul>
      <ul class="chips">
        {legend.value
          .filter(({ kind }) => kind === "standing")
          .map((entry) => (
            <li key={entry.id}>
              <Chip entry={entry} />
            </li>
          ))}
      </ul>
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
      </ul>
      <FilterTools />
    </section>
  );
}

/** Opens the filters, says how many are on, and takes them off again. */
export function FilterTools() {
  const w = words.value;
  return (
    <p class="legend-tools">
      {changed.value > 0 && (
        <button type="button" class="quiet" onClick={() => dispatch({ type: "clear-filters" })}>
          {w.filterClear}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        aria-expanded={isFilterOpen.value}
        aria-controls="filters"
        onClick={() => {
          isFilterOpen.value = !isFilterOpen.value;
        }}
      >
        {changed.value > 0 ? w.filtersOn(changed.value) : w.filters}
      </button>
    </p>
  );
}
