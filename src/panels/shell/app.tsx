import { loading } from "../../state/graph-state.ts";
import { regionKey } from "../../state/region-key.ts";
import { announcement, isSaving, isSharing } from "../../state/screen.ts";
import { lazy } from "../../ui/lazy.tsx";
import { FilterPanel } from "../legend/filter-panel.tsx";
import { Legend } from "../legend/legend.tsx";
import { type MapController, MapTab } from "../map/map-tab.tsx";
import { Sidebar } from "../sidebar/sidebar.tsx";
import { Header } from "./header.tsx";
import "./page-layout.css";
import { TabPanel, Tabs } from "./tabs.tsx";

const save = lazy(async () => (await import("../figure/figure-dialog.tsx")).FigureDialog);
/** Loaded ahead of time, when all else is. */
const printedMap = lazy(
  async () => (await import("../map/printed-map.tsx")).PrintedMap,
  () => null,
);
const share = lazy(async () => (await import("../dialogs/share-dialog.tsx")).ShareDialog);

/** The whole page. */
export function App({ controller }: { readonly controller: MapController }) {
  const key = regionKey.value;
  return (
    <>
      <Header key={`header ${key}`} />
      <Tabs key={`tabs ${key}`} />
      <MapTab controller={controller} />
      {loading.value === "done" && <printedMap.Component />}
      <TabPanel key={`panel ${key}`} />
      <Legend key={`legend ${key}`} />
      <FilterPanel key={`filters ${key}`} />
      <Sidebar key={`sidebar ${key}`} />
      {(isSaving.value || save.isLoaded()) && <save.Component />}
      {(isSharing.value || share.isLoaded()) && <share.Component />}
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </>
  );
}
