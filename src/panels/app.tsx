import { Filters } from "./filters.tsx";
import { Header } from "./header.tsx";
import { Legend } from "./legend.tsx";
import { type MapHands, MapPane } from "./map-pane.tsx";
import { Reading } from "./reading.tsx";
import { SaveDialog } from "./save-dialog.tsx";
import { announcement } from "./store.ts";

/** The whole page. */
export function App({ hands }: { readonly hands: MapHands }) {
  return (
    <>
      <Header />
      <MapPane hands={hands} />
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
