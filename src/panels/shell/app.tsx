import { announcement, isSaving, isSharing } from "../../state/screen.ts";
import { part } from "../../ui/lazy-component.tsx";
import { Filters } from "../legend/filter-panel.tsx";
import { Legend } from "../legend/legend.tsx";
import { type MapController, MapTab } from "../map/map-tab.tsx";
import { Reading } from "../sidebar/sidebar.tsx";
import { Header } from "./header.tsx";
import "./page-layout.css";
import { TabPanel, Views } from "./tabs.tsx";

const save = part(async () => (await import("../dialogs/save-dialog.tsx")).SaveDialog);
const share = part(async () => (await import("../dialogs/share-dialog.tsx")).ShareDialog);

/** The whole page. */
export function App({ controller }: { readonly controller: MapController }) {
  return (
    <>
      <Header />
      <Views />
      <MapTab controller={controller} />
      <TabPanel />
      <Legend />
      <Filters />
      <Reading />
      {(isSaving.value || save.isHere()) && <save.Part />}
      {(isSharing.value || share.isHere()) && <share.Part />}
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </>
  );
}
