import { countingWords } from "../../language/counting.ts";
import { filterWords } from "../../language/filters.ts";
import { expandedFamilies, language, view } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { areFiltersOn } from "../../state/reader-filters.ts";
import { countMarks } from "../../view/counted-marks.ts";

/** Buttons that expand or collapse every family on the map. */
export function FamilyTools() {
  const w = filterWords[language.value];
  const c = countingWords[language.value];
  return (
    <>
      <p class="texts-note">{w.layersDeck}</p>
      {countMarks(graph.value, view.value).map((counts) => (
        <p key={counts.type} class="texts-note">
          {c.insideMarks(counts, areFiltersOn.value)}
        </p>
      ))}
      <p class="tools">
        <button
          type="button"
          class="quiet"
          aria-pressed={expandedFamilies.value === "all"}
          onClick={() => dispatch({ type: "expand-all" })}
        >
          {c.expandAll}
        </button>
        <button
          type="button"
          class="quiet"
          aria-pressed={expandedFamilies.value.length === 0}
          onClick={() => dispatch({ type: "collapse-all" })}
        >
          {w.collapseAll}
        </button>
      </p>
    </>
  );
}
