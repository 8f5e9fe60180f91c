/** Where the camera stands: moved by the reader, by the page, or in flight; reported to the page when it rests. */
import { fittedCamera } from "../scene/frame.ts";
import type { Frame } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";
import { flight } from "./camera-animation.ts";
import { isSameCamera, withinReach } from "./camera-math.ts";

/** Milliseconds after the last move from which on the camera rests. */
const restAfter = 120;
/** Milliseconds that a flight takes: to somewhere else on the map, and by one step. */
const flightTime = { far: 420, step: 200 };

export interface Standpoint {
  frame(): Frame;
  /** Where the flight under way ends, else where the camera stands: what the next step starts from. */
  heading(): Frame;
  /** A move of the reader's own: it is reported when the camera rests. */
  move(camera: Camera, pace: "at once" | "step" | "far"): void;
  /** A camera that the page wants: it is gone to only when it is neither where the page thinks that we stand, nor where we do. */
  follow(camera: Camera | undefined, bounds: Frame["bounds"]): void;
  resize(width: number, height: number): void;
  destroy(): void;
}

interface Listeners {
  /** Called for each step. */
  moved(frame: Frame): void;
  /** Called when the camera rests; with `isNews` where the page does not know yet where it stands. */
  rested(frame: Frame, isNews: boolean): void;
}

export function standpoint(first: Frame, isReduced: boolean, { moved, rested }: Listeners): Standpoint {
  let frame = first;
  /** Where the page thinks that the camera stands: what it gave last, or was told last. */
  let known: Camera | undefined;
  let isNews = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function stand(camera: Camera): void {
    frame = { ...frame, camera: withinReach(camera, frame.bounds) };
    moved(frame);
    clearTimeout(resting);
    resting = setTimeout(rest, restAfter);
  }
  function rest(): void {
    if (flying.target()) {
      resting = setTimeout(rest, restAfter);
      return;
    }
    if (isNews) known = frame.camera;
    rested(frame, isNews);
    isNews = false;
  }
  const flying = flight(stand, isReduced);
  const fly = (camera: Camera, milliseconds: number): void =>
    flying.start(frame.camera, withinReach(camera, frame.bounds), frame.bounds, milliseconds);

  return {
    frame: () => frame,
    heading: () => ({ ...frame, camera: flying.target() ?? frame.camera }),
    move(camera, pace) {
      isNews = true;
      if (pace !== "at once") {
        fly(camera, flightTime[pace]);
        return;
      }
      flying.stop();
      stand(camera);
    },
    follow(camera, bounds) {
      const isFirst = known === undefined;
      frame = { ...frame, bounds };
      const wanted = camera ?? fittedCamera(bounds);
      const isKnown = known !== undefined && isSameCamera(known, wanted, bounds);
      known = wanted;
      if (isFirst) frame = { ...frame, camera: withinReach(wanted, bounds) };
      else if (!isKnown && !isSameCamera(wanted, flying.target() ?? frame.camera, bounds)) {
        isNews = false;
        fly(wanted, flightTime.far);
      }
    },
    resize(width, height) {
      frame = { ...frame, width, height };
    },
    destroy() {
      clearTimeout(resting);
      flying.stop();
    },
  };
}
