/** A camera that flies: one frame after another until it is there, and none when it stands. */
import type { Bounds } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";
import { between, isSameCamera } from "./camera-math.ts";

export interface Flight {
  /** Flies from one camera to another; at once where motion is to be reduced. A flight under way is given up. */
  start(from: Camera, to: Camera, bounds: Bounds, milliseconds: number): void;
  stop(): void;
  /** Where the flight under way ends. */
  target(): Camera | undefined;
}

/** @param show called for each frame, the last one with the very camera that was asked for */
export function flight(show: (camera: Camera) => void, isReduced: boolean): Flight {
  let pending: number | undefined;
  let target: Camera | undefined;
  const stop = (): void => {
    if (pending !== undefined) cancelAnimationFrame(pending);
    pending = undefined;
    target = undefined;
  };
  return {
    stop,
    target: () => target,
    start(from, to, bounds, milliseconds) {
      stop();
      if (isReduced || isSameCamera(from, to, bounds)) {
        show(to);
        return;
      }
      target = to;
      let begun: number | undefined;
      const step = (now: number): void => {
        begun ??= now;
        const share = Math.min((now - begun) / milliseconds, 1);
        if (share < 1) {
          pending = requestAnimationFrame(step);
          show(between(from, to, share));
          return;
        }
        stop();
        show(to);
      };
      pending = requestAnimationFrame(step);
    },
  };
}
