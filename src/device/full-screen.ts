/** Full screen, where the browser has it. */

export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

/** Shows an element on the whole screen, or leaves the full screen. Browsers may refuse; then nothing happens. */
export function toggleFullScreen(element: HTMLElement): void {
  const request = document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen();
  request.catch(() => undefined);
}
