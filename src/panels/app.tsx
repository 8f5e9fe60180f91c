import { Filters } from "./filters.tsx";
import { Header } from "./header.tsx";
import { Legend } from "./legend.tsx";
import { type MapHands, MapPane } from "./map-pane.tsx";
import { part } from "./part.tsx";
import { Reading } from "./reading.tsx";
import { announcement, isSaving, isSharing } from "./store.ts";
import { Pane, Views } from "./views.tsx";

const save = part(async () => (await import("./save-dialog.tsx")).SaveDialog);
const share = part(async () => (await import("./share-dialog.tsx")).ShareDialog);

/** The whole page. */
export function App({ hands }: { readonly hands: MapHands }) {
  return (
    <>
      <Header />
      <Views />
      <MapPane hands={hands} />
      <Pane />
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
