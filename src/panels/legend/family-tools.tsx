import { filterWords } from "../../language/filters.ts";
import { expandedFamilies, language, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";

/** Buttons that expand or collapse every family on the map. */
export function FamilyTools() {
  const w = filterWords[language.value];
  return (
    <>
      <p class="texts-note">{w.layersDeck}</p>
      <p class="tools">
        <button
          type="button"
          class="quiet"
          aria-pressed={expandedFamilies.value === "all"}
          onClick={() => dispatch({ type: "expand-all" })}
        >
          {words.value.expandAll}
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
