/** What each page of the benchmark tells its driver: when all nodes were drawn, and how long frames take while a hand is at work. */
import type { Picture } from "../../src/scene/types.ts";

export interface Measured {
  /** Milliseconds from the start of the navigation to the frame after the one in which everything was drawn. */
  drawnAt?: number;
  /** Milliseconds between frames in which the page had input. */
  frames: number[];
}

declare global {
  interface Window {
    measured: Measured;
  }
}

const measured: Measured = { frames: [] };
window.measured = measured;

/** The picture that the address asks for: `?picture=3000`. */
export async function askedPicture(): Promise<Picture> {
  const name = new URLSearchParams(location.search).get("picture") ?? "300";
  const response = await fetch(`./picture-${Number(name)}.json`);
  return (await response.json()) as Picture;
}

/** To be called right after the first drawing was made. */
export function drawingIsMade(): void {
  requestAnimationFrame(() => {
    requestAnimationFrame((now) => {
      measured.drawnAt = now;
      watchFrames();
    });
  });
}

function watchFrames(): void {
  let inputs = 0;
  let before = performance.now();
  const count = (): void => {
    inputs++;
  };
  for (const kind of ["mousemove", "wheel"]) window.addEventListener(kind, count, { capture: true, passive: true });
  const tick = (): void => {
    const now = performance.now();
    if (inputs > 0) measured.frames.push(now - before);
    inputs = 0;
    before = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
