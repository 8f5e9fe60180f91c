import { selection, view } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { isFilterOpen, isMapSeen } from "../../state/screen.ts";

/**
 * Esc fits the map again, if the reader has zoomed it with the pointer and the keyboard focus is nowhere: nothing is selected, and nothing
 * is open that Esc would close. While the map has the focus, it takes the key itself.
 *
 * @returns its dispose function
 */
export function attachFitKey(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const isFree = event.target === document.body && !event.defaultPrevented && isMapSeen.value && !isFilterOpen.value;
    if (event.key !== "Escape" || !isFree || selection.value.kind !== "nothing" || !view.value.camera) return;
    dispatch({ type: "fit" });
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
