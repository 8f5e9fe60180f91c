import { useEffect, useRef } from "preact/hooks";
import { importFactText, importFaultText } from "../../language/imports.ts";
import { language } from "../../state/current-view.ts";
import { ownStage } from "../../state/own-reading.ts";
import { type OwnTab, ownGraph, ownTab } from "../../state/own-view.ts";
import { OwnDetails } from "./own-details.tsx";
import { OwnFilterForm } from "./own-filter-form.tsx";
import { type MountOwnMap, OwnMapPanel } from "./own-map-panel.tsx";
import { OwnSearch } from "./own-search.tsx";
import { OwnTable } from "./own-table.tsx";
import { ownWords } from "./own-words.ts";

const tabNames: readonly OwnTab[] = ["map", "nodes", "edges"];

/** The graph itself: map or tables, and beside them search, filter, details and the report of reading. */
export function OwnWorkspace({ mountMap }: { readonly mountMap: MountOwnMap }) {
  const w = ownWords.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { value: tab } = ownTab;
  return (
    <main class="own-work">
      <h1 ref={heading} tabIndex={-1} class="visually-hidden">
        {ownGraph.value?.name}
      </h1>
      <fieldset class="own-tabs" aria-label={w.tabs}>
        {tabNames.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={tab === name}
            onClick={() => {
              ownTab.value = name;
            }}
          >
            {w.tab[name]}
          </button>
        ))}
      </fieldset>
      <div class="own-view">{tab === "map" ? <OwnMapPanel mountMap={mountMap} /> : <OwnTable key={tab} of={tab} />}</div>
      <div class="own-side">
        <OwnSearch />
        <OwnDetails />
        <OwnFilterForm />
        <Report />
      </div>
    </main>
  );
}

/** The report of reading: facts, and the faults in spite of which the file was opened. */
function Report() {
  const w = ownWords.value;
  const { value: stage } = ownStage;
  if (stage.kind !== "shown") return null;
  const { report, faults, forumExport } = stage.reading;
  return (
    <section>
      {forumExport && <p class="hint">{w.forumExport}</p>}
      {faults.length > 0 && (
        <>
          <p class="hint">{w.faultsLeft}</p>
          <ul class="own-notes">
            {faults.map((fault, index) => (
              <li key={index}>{importFaultText(fault, language.value, { canOpenAnyway: true })}</li>
            ))}
          </ul>
        </>
      )}
      {report.length === 0 ? (
        faults.length === 0 && <p class="hint">{w.noReport}</p>
      ) : (
        <details>
          <summary>{w.report(report.length)}</summary>
          <ul class="own-notes">
            {report.map((fact, index) => (
              <li key={index}>{importFactText(fact, language.value)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
