import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { nodeTypes } from "../../model/node-types.ts";
import { type LineKind, lineKinds } from "../../model/relation-entry.ts";
import { standingIds, standings } from "../../model/standings.ts";
import { legendOf } from "../../scene/legend-entries.ts";
import type { DrawnNode, LegendEntry } from "../../scene/scene-types.ts";
import { added, ego, hidden, language, selection, words } from "../../state/current-view.ts";
import { answer, filtered, rendered } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { restingPicture } from "../../state/map-picture.ts";
import { isFilterOpen, isMapAlone, isMapNarrow, mapSize } from "../../state/screen.ts";
import { Chip } from "../../ui/chip.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ConfidenceMark, HollowMark, PinMark, StandingMark } from "../../ui/type-mark.tsx";
import { initialHidden } from "../../view/filters.ts";
import { same } from "../../view/update.ts";
import { facets } from "../../view/view-state.ts";

/** The entries of the legend, with the counts that the filters let through. */
export const legend = computed(() =>
  legendOf(graph.value, { language: language.value, hidden: hidden.value, added: added.value }, filtered.value),
);
/** The number of facets whose filters differ from the first view. */
export const changed = computed(
  () =>
    facets.filter((facet) => !same(hidden.value[facet], initialHidden[facet])).length +
    [added.value.types, added.value.relations].filter((ids) => ids.length > 0).length,
);

/** The types, and the kinds of lines, on the map, as one text each, without those of which all is faded. */
const shownTypes = computed(() => [...new Set(restingPicture.value.nodes.filter(isLit).map(({ type }) => type))].join(" "));
const shownLines = computed(() => {
  const { nodes, edges } = restingPicture.value;
  const drawn = edges.filter(isLit);
  const shown = new Set<string>(drawn.map(({ line, reads }) => `${line}:${reads}`));
  if (drawn.some(({ form }) => form === "hair")) {
    if (selection.value.kind === "nothing") shown.add("thin");
    else if (selection.value.kind === "node" && ego.value.depth > 1) shown.add("farther");
  }
  for (const { standing } of drawn) shown.add(standing);
  if (brokenIds.some((id) => shown.has(id))) shown.add("broken");
  if (drawn.some(({ confidence }) => confidence !== "certain")) shown.add("double");
  if (nodes.some((node) => node.hollow && isLit(node))) shown.add("hollow");
  if (nodes.some(({ isPinned }) => isPinned)) shown.add("pinned");
  if (nodes.some((node) => node.isIndented && isLit(node))) shown.add("indented");
  if (nodes.some((node) => node.inside && isLit(node))) shown.add("inside");
  return [...shown].join("|");
});
/** How many members of collapsed families are counted in two. */
const twice = computed(() => restingPicture.value.nodes.reduce((sum, { inside = 0 }) => sum + inside, -rendered.value.collapsedInto.size));
const isLit = ({ emphasis }: Pick<DrawnNode, "emphasis">): boolean => emphasis !== "faded";

interface LineKey {
  readonly id: string;
  /** Drawn before its words. */
  readonly sample: JSX.Element | readonly JSX.Element[];
  readonly name: string;
  /** For a row without room for the full names. */
  readonly short: string;
  readonly title: string;
}

/** The lines of claims that are not stated, as signs in a text. */
const brokenSigns = { reported: "– –", inferred: "···", external: "– · –" } as const;
const brokenIds = standingIds.filter((id) => id !== "stated");

/** The keys of the lines that are on the map, and of pins and hollow marks. */
const lineKeys = computed((): readonly LineKey[] => {
  const w = words.value;
  const shown = shownLines.value.split("|");
  const key = (id: string, name: string, sample: LineKey["sample"], title = name): LineKey => ({
    id,
    name,
    sample,
    short: (w.shortLines as Shortened)[id] ?? name,
    title,
  });
  const broken = brokenIds.filter((id) => shown.includes(id));
  const signs = broken.map((id) => `${brokenSigns[id]} ${standings[id].name[language.value]}`);
  return [
    ...(Object.keys(lineKinds) as LineKind[]).flatMap((id) => {
      // One or two relations are named; the name of a kind stands for more.
      const reads = shown.flatMap((line) => (line.startsWith(`${id}:`) ? [line.slice(id.length + 1)] : []));
      const names = new Intl.ListFormat(language.value, { type: "disjunction" }).format(reads);
      const kind = lineKinds[id][language.value];
      const entry = key(id, reads.length > 2 ? kind : names, <span class={`line edge-${id}`} />, names);
      const short = reads.length === 1 && names.length < 15 ? names : ((w.shortLines as Shortened)[id] ?? kind);
      return reads.length > 0 ? [{ ...entry, short }] : [];
    }),
    ...[
      key("thin", w.thin, <span class="line thin" />),
      key("farther", w.farther, <span class="line thin" />),
      key(
        "broken",
        w.broken,
        broken.map((id) => <StandingMark key={id} standing={id} />),
        [w.broken, ...signs].join("\n"),
      ),
      key("double", w.notCertain, <ConfidenceMark confidence="unsure" />),
      key("hollow", w.hollow, <HollowMark />),
      // Where the row is full, the button that resets the positions explains the pin.
      key("pinned", w.pinnedKey, <PinMark />),
      key("indented", w.indented(isMapNarrow.value), <span class="indent" />),
    ].filter(({ id }) => shown.includes(id)),
  ];
});
type Shortened = Readonly<Record<string, string | undefined>>;

/**
 * Finds how tight the entries of a list must stand, in the fonts of this machine, to take one row: 1 sets them smaller, with short names; 2
 * smaller still; 3 also leaves out what is explained elsewhere. A second row would take height from the map, whose marks would move when something is selected.
 *
 * @param entries changes whenever they do
 */
function useTight(entries: string) {
  const list = useRef<HTMLUListElement>(null);
  const [tight, setTight] = useState({ row: "", level: 0 });
  const row = `${mapSize.value.width} ${entries}`;
  const level = tight.row === row ? tight.level : 0;
  const measure = (): void => {
    const first = list.current?.firstElementChild;
    if (level < 3 && first && (list.current?.clientHeight ?? 0) > 1.5 * first.clientHeight) setTight({ row, level: level + 1 });
  };
  useLayoutEffect(measure);
  // Words are wider or narrower in a font that comes later.
  useEffect(() => {
    document.fonts.addEventListener("loadingdone", measure);
    return () => document.fonts.removeEventListener("loadingdone", measure);
  }, [row, level]);
  return { list, level, listClass: ["", " tight", " tight tighter"][Math.min(level, 2)] };
}

/** The legend below the map: the types on it, which can be switched off, and what its lines mean. All else is in the filters. */
export const Legend = () => (
  <section class="legend" aria-label={words.value.legend} hidden={isMapAlone.value}>
    <LegendRows tools={<FilterTools />} />
  </section>
);

/** The rows of the legend. Its numbers are those without a selection, so that there are none with one. */
export function LegendRows({ tools }: { readonly tools?: JSX.Element }) {
  const w = words.value;
  const isBrief = selection.value.kind !== "nothing";
  const entries = legend.value.filter(isOnMap);
  const types = useTight(`${isBrief} ${entries.map(({ name, shown }) => name + shown).join(" ")}`);
  const lines = useTight(lineKeys.value.map(({ name }) => name).join(" "));
  return (
    <>
      <ul ref={types.list} class={`chips types${types.listClass}${isBrief ? " brief" : ""}`} title={w.legendCounts}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Chip entry={entry} />
          </li>
        ))}
        {types.level < 3 && shownLines.value.includes("inside") && (
          <li class="key">{answer.value ? w.insideAnswer : w.collapsedMeans(isBrief ? 0 : twice.value)}</li>
        )}
      </ul>
      {tools}
      <ul ref={lines.list} class={`chips lines${lines.listClass}`}>
        {lineKeys.value.filter(({ id }) => lines.level < 3 || id !== "pinned").map(renderKey(lines.level))}
      </ul>
    </>
  );
}

/** Where there is least room, one broken line stands for all. */
const renderKey =
  (tightness: number) =>
  ({ id, sample, name, short, title }: LineKey) => (
    <li key={id} class="key" title={title}>
      {tightness > 1 && Array.isArray(sample) ? sample[0] : sample} {tightness > 0 ? short : name}
    </li>
  );

/** True for a type of which something is on the map, or might be if it were not hidden: a selection reveals all but those on request. */
function isOnMap(entry: LegendEntry): boolean {
  if (entry.kind !== "type") return false;
  const isRevealed = selection.value.kind !== "nothing" && nodeTypes[entry.id].appears !== "on request";
  return (entry.off && (entry.total > 0 || isRevealed)) || shownTypes.value.split(" ").includes(entry.id);
}

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
