import { relationFamilies, type Standing } from "../model/tables.ts";
import { legendOf } from "../scene/legend.ts";
import type { LegendEntry } from "../scene/types.ts";
import { idsOf } from "../view/address.ts";
import { initialHidden, shownOf } from "../view/shown.ts";
import { type Facet, facets } from "../view/state.ts";
import { same } from "../view/update.ts";
import { dispatch, graph, isFilterOpen, language, view, words } from "./store.ts";
import { LineMark, StandingMark, TypeMark } from "./type-mark.tsx";

const facetOf: Readonly<Record<LegendEntry["kind"], Facet>> = { type: "types", relation: "relations", standing: "standings" };

/** The legend, made from what is shown; each entry switches what it names off and on. */
export function Legend() {
  const w = words.value;
  const entries = legendOf(graph.value, view.value, shownOf(graph.value, view.value.hidden));
  const changed = facets.filter((facet) => !same(view.value.hidden[facet], initialHidden[facet])).length;
  return (
    <section class="legend" aria-label={w.legend}>
      <ul class="chips">
        {entries
          .filter(({ kind }) => kind === "type")
          .map((entry) => (
            <Chip key={entry.id} entry={entry} />
          ))}
      </ul>
      <div class="legend-second">
        <ul class="chips">
          {entries
            .filter(({ kind }) => kind === "standing")
            .map((entry) => (
              <Chip key={entry.id} entry={entry} />
            ))}
        </ul>
        <ul class="chips" aria-label={w.families}>
          {Object.entries(relationFamilies).map(([family, name]) => (
            <li key={family} class="family-key">
              <LineMark family={family} /> {name[language.value]}
            </li>
          ))}
        </ul>
        <p class="legend-tools">
          <button
            type="button"
            class="quiet"
            aria-expanded={isFilterOpen.value}
            aria-controls="filters"
            onClick={() => {
              isFilterOpen.value = !isFilterOpen.value;
            }}
          >
            {w.filters}
            {changed > 0 && <span class="count"> · {w.filtersOn(changed)}</span>}
          </button>
          {changed > 0 && (
            <button type="button" class="quiet" onClick={() => dispatch({ type: "clear-filters" })}>
              {w.filterClear}
            </button>
          )}
        </p>
      </div>
      <div id="filters" hidden={!isFilterOpen.value}>
        <h2>{w.filterRelations}</h2>
        <Families entries={entries.filter(({ kind }) => kind === "relation")} />
        <h2>{w.filterSessions}</h2>
        <Sessions />
      </div>
    </section>
  );
}

function Families({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <>
      {Object.entries(relationFamilies).map(([family, name]) => (
        <div key={family} class="family">
          <h3>
            <LineMark family={family} /> {name[language.value]}
          </h3>
          <ul class="chips">
            {entries
              .filter((entry) => entry.kind === "relation" && entry.family === family)
              .map((entry) => (
                <Chip key={entry.id} entry={entry} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Sessions() {
  const l = language.value;
  return (
    <ul class="chips">
      {idsOf("sessions", graph.value).map((id) => {
        const node = graph.value.findNode(id);
        const isOff = view.value.hidden.sessions.includes(id);
        return (
          <li key={id}>
            <button type="button" class="chip" aria-pressed={!isOff} onClick={() => dispatch({ type: "toggle", facet: "sessions", id })}>
              {node?.label[l]}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Chip({ entry }: { readonly entry: LegendEntry }) {
  const facet = facetOf[entry.kind];
  return (
    <li>
      <button type="button" class="chip" aria-pressed={!entry.off} onClick={() => dispatch({ type: "toggle", facet, id: entry.id })}>
        {entry.kind === "type" && <TypeMark type={entry.id} />}
        {entry.kind === "standing" && <StandingMark standing={entry.id as Standing} />}
        {entry.name} <span class="count">{entry.shown}</span>
      </button>
    </li>
  );
}
