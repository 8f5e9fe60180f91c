/** Full screen, where the browser has it. */

export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

/** True while an element of the page fills the screen. */
export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Shows an element on the whole screen, or leaves the full screen. Browsers may refuse; then nothing happens. */
export function toggleFullScreen(element: HTMLElement): void {
  const request = document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen();
  request.catch(() => undefined);
}
