/** Lays the map of a step out for its readers, or, where there is no room for that, moves the camera to what the step shows. */
import { effect, signal, untracked } from "@preact/signals-core";
import { sheetBounds } from "../scene/bounds.ts";
import { labelSize } from "../scene/place-names.ts";
import { readingCamera } from "../scene/reading-camera.ts";
import { readingPicture } from "../scene/reading-picture.ts";
import { view } from "./current-view.ts";
import { picture } from "./map-picture.ts";
import { arrange, lessonStage, mapTextSize } from "./playing.ts";
import { mapSize } from "./screen.ts";

/** True while the camera follows the step: until the reader moves it. */
export const isCameraFree = signal(false);
/** True where the step shows the map as it is: its view has a camera, moved nodes, or the layout as a network. */
const isAsSeen = signal(false);

/** Takes over the view of a step that was just opened. */
export function takeStepView(): void {
  const { camera, layout, pins } = view.value;
  isCameraFree.value = camera !== undefined;
  isAsSeen.value = camera !== undefined || layout !== "by-role" || pins["by-role"].length > 0;
}

/** The size of names for the back row, in CSS pixels: 24 of a screen that is 1920 wide. */
const classTextSize = (): number => Math.max(16, window.innerWidth / 80);
/** Smaller sizes are tried where names or the words on lines have no room, as shares of the full size. */
const sizeShares = [1, 0.92, 0.84];

/** Sets names for a class or for one reader, and arranges the map, while a step is shown. */
export function watchStepMap(isClass: () => boolean): void {
  effect(() => {
    if (lessonStage.value === undefined) return;
    // Read for its changes: the size of the map changes with that of the window.
    const { width, height } = mapSize.value;
    mapTextSize.value = isClass() ? classTextSize() : undefined;
    const largest = mapTextSize.value ?? labelSize(width);
    const sizes = sizeShares.map((share) => largest * share);
    arrange.value =
      lessonStage.value === "step" && !isAsSeen.value ? (whole) => readingPicture(whole, { width, height, sizes }) : undefined;
  });
  effect(() => {
    if (lessonStage.value !== "step" || isCameraFree.value) return;
    const camera = fittingCamera();
    untracked(() => setCamera(camera));
  });
}

/** The camera that shows what the step is about; undefined where the arrangement fills the map. */
function fittingCamera() {
  const { value: shown } = picture;
  if (shown.bounds !== sheetBounds) return undefined;
  return readingCamera(shown, { ...mapSize.value, bounds: shown.bounds, camera: { x: 0, y: 0, zoom: 1 } });
}

function setCamera(camera: ReturnType<typeof fittingCamera>): void {
  const { camera: _before, ...rest } = view.value;
  view.value = { ...rest, ...(camera && { camera }) };
}

/** Shows the map itself where an arrangement was: the reader has left the step. */
export function leaveArrangement(): void {
  if (!arrange.value) return;
  arrange.value = undefined;
  setCamera(fittingCamera());
}
