import { tab, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { drawing } from "../../state/screen.ts";

/** Takes the keyboard's focus to the map, from which the arrow keys walk. Who uses no keyboard does not see it. */
export function KeyboardButton() {
  if (drawing.value !== "canvas") return null;
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
