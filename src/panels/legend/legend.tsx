import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type LineKind, lineKinds } from "../../model/relation-entry.ts";
import { legendOf } from "../../scene/legend-entries.ts";
import type { LegendEntry } from "../../scene/scene-types.ts";
import { textWidth } from "../../scene/text-width.ts";
import { added, hidden, language, words } from "../../state/current-view.ts";
import { filtered } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { picture } from "../../state/map-picture.ts";
import { isFilterOpen, isMapAlone, mapSize } from "../../state/screen.ts";
import { Chip } from "../../ui/chip.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ConfidenceMark, HollowMark, StandingMark } from "../../ui/type-mark.tsx";
import { initialHidden } from "../../view/filters.ts";
import { same } from "../../view/update.ts";
import { facets } from "../../view/view-state.ts";

/** The entries of the legend, with the counts that the filters let through. */
export const legend = computed(() =>
  legendOf(graph.value, { language: language.value, hidden: hidden.value, added: added.value }, filtered.value),
);
/** The number of facets whose filters differ from the first view. */
const changed = computed(
  () =>
    facets.filter((facet) => !same(hidden.value[facet], initialHidden[facet])).length +
    [added.value.types, added.value.relations].filter((ids) => ids.length > 0).length,
);

/** The kinds of lines on the map, as one text: while a node is dragged, the picture changes, but not this. */
const shownLines = computed(() => {
  const drawn = picture.value.edges.filter(({ emphasis }) => emphasis !== "faded");
  const shown = new Set<string>(drawn.map(({ line }) => line));
  if (drawn.some(({ form }) => form === "hair")) shown.add("thin");
  if (drawn.some(({ standing }) => standing !== "stated")) shown.add("broken");
  if (drawn.some(({ confidence }) => confidence !== "certain")) shown.add("double");
  return [...shown].join(" ");
});
const lineKindIds = Object.keys(lineKinds) as LineKind[];

interface LineKey {
  readonly id: string;
  /** Drawn before its words. */
  readonly sample?: JSX.Element;
  readonly name: string;
  /** For a row without room for the full names. */
  readonly short: string;
}

/** The keys of the lines that are on the map. */
const lineKeys = computed((): readonly LineKey[] => {
  const w = words.value;
  const shown = new Set(shownLines.value.split(" "));
  const kinds = lineKindIds.map((id): LineKey => {
    const name = lineKinds[id][language.value];
    const short: Partial<Record<LineKind, string>> = w.shortLines;
    return { id, sample: <span class={`line edge-${id}`} />, name, short: short[id] ?? name };
  });
  const styles: readonly LineKey[] = [
    { id: "thin", name: w.thin, short: w.thin },
    { id: "broken", sample: <StandingMark standing="reported" />, name: w.broken, short: w.broken },
    { id: "double", sample: <ConfidenceMark confidence="unsure" />, name: w.notCertain, short: w.notCertain },
  ];
  return [...kinds, ...styles].filter(({ id }) => shown.has(id));
});

/** The widths of a sample and of the gap after a key, the type size, and the room at the ends of the row, in sixteenths of the root type size. */
const keySizes = { sample: 25, gap: 10, text: 13, ends: 32 };
/** The keys of narrower maps stand in a row that scrolls. */
const scrollsBelow = 600;

/** True if the keys are surely too long for one row: they are set smaller, with short names. A second row would take height from the map, whose marks would move when something is selected. */
const areLinesTight = computed(() => {
  const { width } = mapSize.value;
  const keys = lineKeys.value.reduce((sum, { name }) => sum + textWidth(name, keySizes.text) + keySizes.sample + keySizes.gap, 0);
  const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return width >= scrollsBelow && keys > (width * 16) / rootSize - keySizes.ends;
});

/** The legend below the map: the types on it, which can be switched off, and what its lines mean. All else is in the filters. */
export function Legend() {
  const w = words.value;
  const lines = useRef<HTMLUListElement>(null);
  /** The row whose keys, in the fonts of this machine, were found to be too long for it. */
  const [wrapping, setWrapping] = useState("");
  const row = [mapSize.value.width, ...lineKeys.value.map(({ name }) => name)].join(" ");
  const isTight = areLinesTight.value || wrapping === row;
  useLayoutEffect(() => {
    const list = lines.current;
    const first = list?.firstElementChild;
    if (!isTight && mapSize.value.width >= scrollsBelow && first && list.clientHeight > 1.5 * first.clientHeight) setWrapping(row);
  }, [row, isTight]);
  return (
    <section class="legend" aria-label={w.legend} hidden={isMapAlone.value}>
      <ul class="chips types">
        {legend.value.filter(isOnMap).map(renderEntry)}
        <li class="key">{w.collapsedMeans}</li>
        <li class="key">
          <HollowMark /> {w.hollow}
        </li>
      </ul>
      <FilterTools />
      <ul ref={lines} class={isTight ? "chips lines tight" : "chips lines"}>
        {lineKeys.value.map(({ id, sample, name, short }) => (
          <li key={id} class="key" title={isTight && short !== name ? name : undefined}>
            {sample} {isTight ? short : name}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** True for a type of which something is on the map, or would be if it were not hidden; and for what the reader has added. */
const isOnMap = (entry: LegendEntry): boolean =>
  (entry.kind === "type" && (entry.off || entry.shown > 0)) || (entry.kind === "waiting" && !entry.off);

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
          <button
            type="button"
            class="quiet"
            aria-label={w.filterClear}
            title={w.filterClear}
            onClick={() => dispatch({ type: "clear-filters" })}
          >
            <Icon sign="reset" />
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
