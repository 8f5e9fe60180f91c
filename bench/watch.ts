/**
 * Runs in every measured page before its own scripts. Records when the map was drawn, and the frame times while there is input.
 *
 * A page can report a drawing long before the graphics processor has finished it. So the first drawing counts once a pixel could be read
 * from each canvas; and frames are timed by `requestAnimationFrame`, which the browser delays while a drawing is unfinished.
 */

interface Watched {
  /** Milliseconds from the start of the navigation until everything was drawn. */
  drawnAt?: number;
  /** Milliseconds until the map has its graph and answers a click; undefined for a page that never says so. */
  answersAt?: number;
  /** Milliseconds until all of the page stands. */
  readyAt?: number;
  /** Milliseconds from one frame to the next, with input in between or just before. */
  frames: number[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page, so it cannot use anything outside its own body. */
export function watch(): void {
  const watched: Watched = { frames: [] };
  window.watched = watched;
  /** The number of frames that still belong to the last input: its own, and the next one, which waits for the drawing. */
  let remaining = 0;
  let lastFrame = 0;
  const onInput = (): void => {
    remaining = 2;
  };
  const tick = (): void => {
    const now = performance.now();
    if (remaining > 0) watched.frames.push(now - lastFrame);
    remaining--;
    lastFrame = now;
    requestAnimationFrame(tick);
  };
  const waitForPixels = (): void => {
    for (const canvas of document.querySelectorAll("canvas")) {
      const gl = canvas.getContext("webgl2");
      if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      else canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
    }
  };
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.ready === undefined) return;
    observer.disconnect();
    watched.readyAt = performance.now();
    watched.answersAt ??= watched.readyAt;
  }).observe(document, { attributes: true, attributeFilter: ["data-ready"], subtree: true });
  new PerformanceObserver((list) => {
    const [answered] = list.getEntriesByName("map-answers");
    if (answered) watched.answersAt ??= answered.startTime;
  }).observe({ type: "mark", buffered: true });
  new PerformanceObserver((list, observer) => {
    if (!list.getEntriesByName("map-drawn").length) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      waitForPixels();
      watched.drawnAt = performance.now();
      for (const kind of ["mousemove", "wheel"]) window.addEventListener(kind, onInput, { capture: true, passive: true });
      lastFrame = performance.now();
      requestAnimationFrame(tick);
    });
  }).observe({ type: "mark", buffered: true });
}
