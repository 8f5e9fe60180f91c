import { signal } from "@preact/signals";
import { isEmbedded } from "../../device/embedding.ts";
import { isPageScrolled } from "../../device/page-scroll.ts";
import { words } from "../../state/current-view.ts";

const isShown = signal(false);
/** True once the hint has been shown: it is for the first try. */
let isKnown = false;
/** Milliseconds that it stays. */
const shownFor = 4000;

/** Called for the wheel on the map: where it scrolls the page, a hint says what zooms. A frame has one below it. */
export function hintAtWheel({ ctrlKey, metaKey }: WheelEvent): void {
  if (ctrlKey || metaKey) isKnown = true;
  if (isKnown || isEmbedded || !isPageScrolled()) return;
  isKnown = true;
  isShown.value = true;
  setTimeout(() => {
    isShown.value = false;
  }, shownFor);
}

/** The hint, over the map. */
export function WheelHint() {
  return isShown.value ? (
    <p class="map-step" role="status">
      {words.value.wheelHint}
    </p>
  ) : null;
}
