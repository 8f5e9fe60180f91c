import { useEffect, useRef } from "preact/hooks";
import { writeHash } from "../../device/address-bar.ts";
import { backCloses } from "../../device/back-closes.ts";
import { mediaQuery } from "../../device/media.ts";
import { isAtRest } from "../../graph/speaking.ts";
import { countingWords } from "../../language/counting.ts";
import { filterWords } from "../../language/filters.ts";
import { relationFamilies } from "../../model/relation-entry.ts";
import type { Relation } from "../../model/relations.ts";
import type { LegendEntry } from "../../scene/scene-types.ts";
import { added, hidden, language, view, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { remembered } from "../../state/own-collection.ts";
import { screenDispatch } from "../../state/playing.ts";
import { roomForHash } from "../../state/public-address.ts";
import { isFilterOpen } from "../../state/screen.ts";
import { Chip, facetOf } from "../../ui/chip.tsx";
import { formatAddress } from "../../view/address.ts";
import { countFilteredClaims } from "../../view/counted-marks.ts";
import { idsOf } from "../../view/filter-parameters.ts";
import { same, sorted } from "../../view/update.ts";
import type { Facet } from "../../view/view-state.ts";
import "./filter-panel.css";
import { FamilyTools } from "./family-tools.tsx";
import { legend } from "./legend.tsx";

/** There, the panel covers what was below the map. */
const isNarrow = mediaQuery("(max-width: 54rem)");

const close = (): void => {
  isFilterOpen.value = false;
  document.querySelector<HTMLElement>("[aria-controls=filters]")?.focus();
};

/** All filters. The panel replaces the sidebar, so the map keeps its place and size. */
export function FilterPanel() {
  const w = words.value;
  const f = filterWords[language.value];
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = isFilterOpen.value;
  useEffect(() => {
    if (isOpen) heading.current?.focus({ preventScroll: true });
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen || !isNarrow.current() || screenDispatch.value) return;
    return backCloses(remembered(), () => {
      // What has been filtered stays.
      writeHash(formatAddress(view.value, roomForHash()), "replace", remembered());
      close();
    });
  }, [isOpen]);
  const entriesOf = (kind: LegendEntry["kind"]) => legend.value.filter((entry) => entry.kind === kind);
  // The element that the button controls always exists; it is empty while closed.
  if (!isOpen) return <div id="filters" hidden />;
  return (
    <main
      id="filters"
      class="filters"
      aria-labelledby="filters-name"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <h2 id="filters-name" ref={heading} tabIndex={-1}>
        {w.filters}
      </h2>
      <ul class="notes">
        {f.filterDeck.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="tools">
        <button type="button" class="quiet" onClick={close}>
          {w.done}
        </button>
        <button type="button" class="quiet" onClick={() => dispatch({ type: "clear-filters" })}>
          {w.filterClear}
        </button>
      </p>
      <h3>{w.facets.types}</h3>
      <p class="texts-note">{f.typesNote}</p>
      <Entries entries={entriesOf("type")} />
      <h3>{f.waiting}</h3>
      <ul>
        {entriesOf("waiting").map((entry) => (
          <li key={entry.id}>
            <Chip entry={entry} />
          </li>
        ))}
      </ul>
      <h3>{f.hierarchy}</h3>
      <FamilyTools />
      <h3>{w.facets.standings}</h3>
      <ClaimsNote />
      <Entries entries={entriesOf("standing")} />
      <h3>{w.facets.confidences}</h3>
      <Entries entries={entriesOf("confidence")} />
      <h3>{w.facets.relations}</h3>
      <p class="texts-note">{f.outsideNote}</p>
      <Families entries={entriesOf("relation")} />
      <h3>{w.facets.sessions}</h3>
      <Sessions />
    </main>
  );
}

/** Says what the numbers of claims count, and why they are fewer than all claims. */
function ClaimsNote() {
  const c = countingWords[language.value];
  const count = countFilteredClaims(graph.value, view.value);
  return (
    <ul class="notes">
      <li>{filterWords[language.value].claimsNote}</li>
      <li>{c.claimsMatched(count)}</li>
      {count.ofHiddenTypes > 0 && <li>{c.ofHiddenTypes(count.ofHiddenTypes)}</li>}
      {count.ofOtherFilters > 0 && <li>{c.ofOtherFilters(count.ofOtherFilters)}</li>}
    </ul>
  );
}

function Entries({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Chip entry={entry} />
          <OnlyButton facet={facetOf[entry.kind]} id={entry.id} name={entry.name} />
          {entry.kind === "relation" && !isAtRest({ relation: entry.id }) && <LinesButton relation={entry.id} name={entry.name} />}
        </li>
      ))}
    </ul>
  );
}

function Families({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return Object.entries(relationFamilies).map(([family, name]) => (
    <div key={family}>
      <h4>{name[language.value]}</h4>
      <Entries entries={entries.filter((entry) => entry.kind === "relation" && entry.family === family)} />
    </div>
  ));
}

function Sessions() {
  return (
    <ul>
      {idsOf("sessions", graph.value).flatMap((id) => {
        const name = graph.value.findNode(id)?.name[language.value];
        if (!name) return [];
        const isOff = hidden.value.sessions.includes(id);
        return (
          <li key={id}>
            <button type="button" class="chip" aria-pressed={!isOff} onClick={() => dispatch({ type: "toggle", facet: "sessions", id })}>
              {name}
            </button>
            <OnlyButton facet="sessions" id={id} name={name} />
          </li>
        );
      })}
    </ul>
  );
}

/** A button that shows the lines of a relation while nothing is selected, or leaves them out again. */
function LinesButton({ relation, name }: { readonly relation: Relation; readonly name: string }) {
  const f = filterWords[language.value];
  return (
    <button
      type="button"
      class="only"
      aria-pressed={added.value.relations.includes(relation)}
      aria-label={f.linesAtRest(name)}
      onClick={() => dispatch({ type: "toggle-added", facet: "relations", id: relation })}
    >
      {f.lines}
    </button>
  );
}

/** A button that switches off everything else of a facet; clicked again, it switches all of it on. */
function OnlyButton({ facet, id, name }: { readonly facet: Facet; readonly id: string; readonly name: string }) {
  const f = filterWords[language.value];
  const all = idsOf(facet, graph.value);
  const isAlone = same(hidden.value[facet], sorted(all.filter((item) => item !== id)));
  return (
    <button
      type="button"
      class="only"
      aria-pressed={isAlone}
      aria-label={f.filterOnly(name)}
      onClick={() => dispatch({ type: "only", facet, id, all })}
    >
      {f.only}
    </button>
  );
}
