import { Filters } from "./filters.tsx";
import { Header } from "./header.tsx";
import { Legend } from "./legend.tsx";
import { type MapHands, MapPane } from "./map-pane.tsx";
import { Reading } from "./reading.tsx";
import { SaveDialog } from "./save-dialog.tsx";
import { announcement } from "./store.ts";
import { Pane, Views } from "./views.tsx";

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
      <SaveDialog />
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </>
  );
}
