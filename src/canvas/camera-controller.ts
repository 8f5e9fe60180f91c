/** The current camera: moved by the reader, by the page or by an animation, and reported to the page once it is idle. */
import { isSameBounds } from "../scene/bounds.ts";
import { fittedCamera } from "../scene/frame.ts";
import type { Frame } from "../scene/scene-types.ts";
import type { Camera } from "../view/view-state.ts";
import { cameraAnimation } from "./camera-animation.ts";
import { clampCamera, isSameCamera } from "./camera-math.ts";

/** Milliseconds after the last move until the camera counts as idle. */
const idleDelay = 120;
/** Milliseconds that an animation takes: "far" to another part of the map, "step" for one key press or double click. */
const animationTime = { far: 420, step: 200 };

export interface CameraController {
  frame(): Frame;
  /** The frame at the end of the running animation, else the current one: the next step starts from it. */
  target(): Frame;
  /** Moves the camera for the reader. The move is reported when the camera is idle. */
  moveTo(camera: Camera, transition: "instant" | "step" | "far"): void;
  /**
   * Animates to the camera of the view state, unless it is the current one, or the one that the page last gave or got reported. A map
   * that grows or shrinks while the reader moves does not take the camera away from the reader. The first call sets the camera without an animation.
   *
   * @param camera undefined: the one that fits the whole map
   */
  followView(camera: Camera | undefined, bounds: Frame["bounds"]): void;
  resize(width: number, height: number): void;
  destroy(): void;
}

interface Listeners {
  /** Called at each change of the camera. */
  onMove(frame: Frame): void;
  /** Called when the camera is idle. `isUnreported` is true if the page does not know this camera yet. */
  onIdle(frame: Frame, isUnreported: boolean): void;
}

export function cameraController(first: Frame, isReduced: boolean, { onMove, onIdle }: Listeners): CameraController {
  let frame = first;
  /** The camera that the page last gave, or that was last reported to it. */
  let viewCamera: Camera | undefined;
  let isUnreported = false;
  /** True if the page last asked for the camera that fits the map. */
  let isFitted = false;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  function setCamera(camera: Camera): void {
    frame = { ...frame, camera: clampCamera(camera, frame.bounds) };
    onMove(frame);
    clearTimeout(idleTimer);
    idleTimer = setTimeout(reportIdle, idleDelay);
  }
  function reportIdle(): void {
    if (animation.target()) {
      idleTimer = setTimeout(reportIdle, idleDelay);
      return;
    }
    if (isUnreported) viewCamera = frame.camera;
    onIdle(frame, isUnreported);
    isUnreported = false;
  }
  const animation = cameraAnimation(setCamera, isReduced);
  const animateTo = (camera: Camera, milliseconds: number): void =>
    animation.start(frame.camera, clampCamera(camera, frame.bounds), frame.bounds, milliseconds);

  return {
    frame: () => frame,
    target: () => ({ ...frame, camera: animation.target() ?? frame.camera }),
    moveTo(camera, transition) {
      isUnreported = true;
      if (transition !== "instant") {
        animateTo(camera, animationTime[transition]);
        return;
      }
      animation.cancel();
      setCamera(camera);
    },
    followView(camera, bounds) {
      const isFirst = viewCamera === undefined;
      // A place on another sheet means nothing on this one.
      const isOtherSheet = !isFirst && !isSameBounds(frame.bounds, bounds);
      frame = { ...frame, bounds };
      const wanted = camera ?? fittedCamera(bounds);
      const isFittedAgain = isFitted && camera === undefined;
      const isKnown = (isFittedAgain && isUnreported) || (viewCamera !== undefined && isSameCamera(viewCamera, wanted, bounds));
      isFitted = camera === undefined;
      viewCamera = wanted;
      if (isFirst) frame = { ...frame, camera: clampCamera(wanted, bounds) };
      else if (isOtherSheet && !isKnown) {
        isUnreported = false;
        animation.cancel();
        setCamera(wanted);
      } else if (!isKnown && !isSameCamera(wanted, animation.target() ?? frame.camera, bounds)) {
        isUnreported = false;
        animateTo(wanted, animationTime.far);
      }
    },
    resize(width, height) {
      frame = { ...frame, width, height };
    },
    destroy() {
      clearTimeout(idleTimer);
      animation.cancel();
    },
  };
}
