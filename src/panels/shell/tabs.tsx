import { canFillScreen, toggleFullScreen } from "../../device/full-screen.ts";
import { selection, tab, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { hasTexts, loading } from "../../state/graph-state.ts";
import { isMapAlone, toggleMapAlone } from "../../state/screen.ts";
import { type Lazy, lazy } from "../../ui/lazy.tsx";
import { SelectionLink } from "../../ui/link.tsx";
import { PrintedSource } from "../../ui/printed-source.tsx";
import { type TabName, tabNames } from "../../view/view-state.ts";

/** The buttons of the tabs. */
export function Tabs() {
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
      <span class="spread" />
      <SelectionLink to={{ kind: "page", id: "lessons" }} class="to-lessons">
        {w.lessons}
      </SelectionLink>
      {canFillScreen() && tab.value === "map" && (
        <button type="button" class="map-alone" onClick={fillScreen}>
          {w.fullScreen}
        </button>
      )}
      <button type="button" class="map-alone" aria-pressed={isMapAlone.value} title={w.mapAloneTitle} onClick={toggleMapAlone}>
        {isMapAlone.value ? w.showPanels : w.hidePanels}
      </button>
    </nav>
  );
}

function fillScreen(): void {
  const map = document.querySelector<HTMLElement>("#app > .map");
  if (map) toggleFullScreen(map);
}

/** All tabs except the map, each loaded when it is first shown. */
const lazyTabs: Readonly<Record<Exclude<TabName, "map">, Lazy<object>>> = {
  matrix: lazy(async () => (await import("../matrix/matrix-tab.tsx")).MatrixTab),
  table: lazy(async () => (await import("../table/table-tab.tsx")).TableTab),
  programme: lazy(async () => (await import("../programme/programme-tab.tsx")).ProgrammeTab),
  outline: lazy(async () => (await import("../outline/outline-tab.tsx")).OutlineTab),
};

/** Shows the current tab, unless that is the map. */
export function TabPanel() {
  const w = words.value;
  const name = tab.value;
  if (name === "map" || loading.value === "failed") return null;
  const { Component } = lazyTabs[name];
  return (
    <section class="tab-panel" aria-label={w.views[name]}>
      {hasTexts.value ? <Component /> : <p class="texts-note">{w.loadingTexts}</p>}
      {selection.value.kind === "nothing" && <PrintedSource />}
    </section>
  );
}
