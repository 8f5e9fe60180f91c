/**
 * Put into every measured page before its own scripts: notes when the map was drawn, and how long frames take while a hand is at work.
 *
 * A page may say that it has drawn long before the graphics processor has. So the first drawing counts once a pixel could be read from
 * each canvas; and frames are counted at the screen's pace, where the browser holds a page back that is ahead of its own drawing.
 */

interface Watched {
  /** Milliseconds from the start of the navigation until everything was drawn. */
  drawnAt?: number;
  /** Milliseconds between two frames, where there was input in between or just before. */
  frames: number[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
export function watch(): void {
  const watched: Watched = { frames: [] };
  window.watched = watched;
  /** How many more frames belong to the last input: its own, and the one that waits for that to be drawn. */
  let owed = 0;
  let before = 0;
  const count = (): void => {
    owed = 2;
  };
  const tick = (): void => {
    const now = performance.now();
    if (owed > 0) watched.frames.push(now - before);
    owed--;
    before = now;
    requestAnimationFrame(tick);
  };
  const waitForPixels = (): void => {
    for (const canvas of document.querySelectorAll("canvas")) {
      const gl = canvas.getContext("webgl2");
      if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      else canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
    }
  };
  new PerformanceObserver((list, observer) => {
    if (!list.getEntriesByName("map-drawn").length) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      waitForPixels();
      watched.drawnAt = performance.now();
      for (const kind of ["mousemove", "wheel"]) window.addEventListener(kind, count, { capture: true, passive: true });
      before = performance.now();
      requestAnimationFrame(tick);
    });
  }).observe({ type: "mark", buffered: true });
}
