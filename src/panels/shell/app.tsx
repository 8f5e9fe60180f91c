import { announcement, isSaving, isSharing } from "../../state/screen.ts";
import { lazy } from "../../ui/lazy.tsx";
import { FilterPanel } from "../legend/filter-panel.tsx";
import { Legend } from "../legend/legend.tsx";
import { type MapController, MapTab } from "../map/map-tab.tsx";
import { Sidebar } from "../sidebar/sidebar.tsx";
import { Header } from "./header.tsx";
import "./page-layout.css";
import { TabPanel, Tabs } from "./tabs.tsx";

const save = lazy(async () => (await import("../dialogs/save-dialog.tsx")).SaveDialog);
const share = lazy(async () => (await import("../dialogs/share-dialog.tsx")).ShareDialog);

/** The whole page. */
export function App({ controller }: { readonly controller: MapController }) {
  return (
    <>
      <Header />
      <Tabs />
      <MapTab controller={controller} />
      <TabPanel />
      <Legend />
      <FilterPanel />
      <Sidebar />
      {(isSaving.value || save.isLoaded()) && <save.Component />}
      {(isSharing.value || share.isLoaded()) && <share.Component />}
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </>
  );
}
