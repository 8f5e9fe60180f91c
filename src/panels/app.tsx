import { Header } from "./header.tsx";
import { type MapHands, MapPane } from "./map-pane.tsx";
import { Reading } from "./reading.tsx";
import { SaveDialog } from "./save-dialog.tsx";
import { announcement, words } from "./store.ts";

/** The whole page. */
export function App({ hands }: { readonly hands: MapHands }) {
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("reading")?.focus()}>
        {words.value.skip}
      </button>
      <Header />
      <MapPane hands={hands} />
      <Reading />
      <SaveDialog />
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </>
  );
}
