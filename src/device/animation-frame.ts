/** Frames of the browser. */

/** Waits until the browser is about to show a frame; not where the page is hidden, which gets none. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => resolve());
  });
