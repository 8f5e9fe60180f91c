import { tab, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { mapRenderer } from "../../state/screen.ts";

/** A button that moves the focus to the map for keyboard navigation. It is visible only while it has the keyboard focus. */
export function KeyboardButton() {
  if (mapRenderer.value !== "canvas") return null;
  const go = (): void => {
    if (tab.value !== "map") dispatch({ type: "show-tab", tab: "map" });
    requestAnimationFrame(() => document.getElementById("map")?.focus());
  };
  return (
    <button type="button" class="quiet visible-on-focus" onClick={go}>
      {words.value.exploreByKeyboard}
    </button>
  );
}
