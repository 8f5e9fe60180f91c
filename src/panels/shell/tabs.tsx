import { tab, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { hasTexts, loading } from "../../state/graph-state.ts";
import { type Part, part } from "../../ui/lazy-component.tsx";
import { type TabName, tabNames } from "../../view/view-state.ts";

/** The ways to see the graph; each stands where the map stands. */
export function Views() {
  const w = words.value;
  return (
    <nav class="views" aria-label={w.viewsName}>
      {tabNames.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={tab.value === name ? "true" : undefined}
          onClick={() => dispatch({ type: "show-tab", tab: name })}
        >
          {w.views[name]}
        </button>
      ))}
    </nav>
  );
}

/** Fetched when first asked for: the map does not wait for them. */
const parts: Readonly<Record<Exclude<TabName, "map">, Part>> = {
  matrix: part(async () => (await import("../matrix/matrix-tab.tsx")).MatrixTab),
  table: part(async () => (await import("../table/table-tab.tsx")).TableTab),
  programme: part(async () => (await import("../programme/programme-tab.tsx")).Programme),
  outline: part(async () => (await import("../outline/outline-tab.tsx")).Outline),
};

/** What stands in the map's place, where that is not the map. */
export function TabPanel() {
  const w = words.value;
  const name = tab.value;
  if (name === "map" || loading.value === "failed") return null;
  const { Part } = parts[name];
  return (
    <section class="pane" aria-label={w.views[name]}>
      {hasTexts.value ? <Part /> : <p class="texts-note">{w.loadingTexts}</p>}
    </section>
  );
}
