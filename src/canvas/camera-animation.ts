/** An animated change of the camera. It requests frames only while it runs. */
import type { Bounds } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";
import { interpolateCamera, isSameCamera } from "./camera-math.ts";

export interface CameraAnimation {
  /** Moves from one camera to another, at once where motion is reduced. Cancels the animation that is running. */
  start(from: Camera, to: Camera, bounds: Bounds, milliseconds: number): void;
  cancel(): void;
  /** The camera that the running animation ends at. */
  target(): Camera | undefined;
}

/** @param onFrame called for each frame; the last call has exactly the camera that `start` was given */
export function cameraAnimation(onFrame: (camera: Camera) => void, isReduced: boolean): CameraAnimation {
  let request: number | undefined;
  let target: Camera | undefined;
  const cancel = (): void => {
    if (request !== undefined) cancelAnimationFrame(request);
    request = undefined;
    target = undefined;
  };
  return {
    cancel,
    target: () => target,
    start(from, to, bounds, milliseconds) {
      cancel();
      if (isReduced || isSameCamera(from, to, bounds)) {
        onFrame(to);
        return;
      }
      target = to;
      let startTime: number | undefined;
      const step = (now: number): void => {
        startTime ??= now;
        const progress = Math.min((now - startTime) / milliseconds, 1);
        if (progress < 1) {
          request = requestAnimationFrame(step);
          onFrame(interpolateCamera(from, to, progress));
          return;
        }
        cancel();
        onFrame(to);
      };
      request = requestAnimationFrame(step);
    },
  };
}
