import { goBack } from "../../device/address-bar.ts";
import { selection, view } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { isFilterOpen, isMapSeen } from "../../state/screen.ts";

/**
 * Esc in the details, outside of a field, and on a button of the map deselects what they are about; from a page, such as the help, it goes back. It fits the map again, if the reader has zoomed it with the
 * pointer and the keyboard focus is nowhere: nothing is selected, and nothing is open that Esc would close. While the map has the focus,
 * it takes the key itself.
 *
 * @returns its dispose function
 */
export function attachFitKey(): () => void {
  const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
    if (key !== "Escape" || defaultPrevented || !isMapSeen.value || isFilterOpen.value) return;
    const hasSelection = selection.value.kind !== "nothing";
    const isOnMap = target instanceof Element && target.matches(".map button");
    const isInDetails = target instanceof Element && target.matches("#sidebar, #sidebar :not(input, select, textarea)");
    if (hasSelection && (isOnMap || isInDetails)) {
      // A page, such as the help, is left for what was there before it.
      if (selection.value.kind !== "page" || !goBack()) dispatch({ type: "select", selection: { kind: "nothing" } });
      document.getElementById("map")?.focus({ preventScroll: true });
    } else if (!hasSelection && (isOnMap || target === document.body) && view.value.camera) dispatch({ type: "fit" });
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
