/** Full screen, where the browser has it. */

export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

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
