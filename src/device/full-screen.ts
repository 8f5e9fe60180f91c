/** Full screen, where the browser has it, and who scrolls what. */
import { isEmbedded } from "./embedding.ts";

export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

/** True while an element of the page fills the screen. */
export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/**
 * True while the wheel and one finger on the map scroll the page around it: in a frame, and on a low screen, which the map fills, so that nothing else is left
 * to scroll from.
 */
export const isPageScrolled = (): boolean =>
  !isFullScreen() && (isEmbedded || matchMedia("(max-width: 54rem) and (max-height: 32rem)").matches);

/** Calls back when the full screen begins or ends. Returns a function that stops watching. */
export function watchFullScreen(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

export const leaveFullScreen = (): void => void document.exitFullscreen().catch(() => undefined);

/** Shows an element on the whole screen, or leaves the full screen. Browsers may refuse; then nothing happens. */
export function toggleFullScreen(element: HTMLElement): void {
  const request = document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen();
  request.catch(() => undefined);
}
