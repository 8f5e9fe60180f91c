/** Selects things, and moves the map to them if they are out of view. */
import { effect } from "@preact/signals-core";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { NodeId } from "../model/built.ts";
import { sheetBounds } from "../scene/bounds.ts";
import { fittedCamera } from "../scene/frame.ts";
import type { Frame, Picture, ScenePoint } from "../scene/scene-types.ts";
import { cameraOn } from "../scene/viewport.ts";
import type { Selection } from "../selection/selection.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { language, selection, view, words } from "./current-view.ts";
import { answer, rendered, requiredNodes } from "./derived.ts";
import { dispatch } from "./dispatch.ts";
import { picture } from "./map-picture.ts";
import { isMapLow, isMapNarrow, mapSize } from "./screen.ts";

/** The highest zoom to which the map zooms in on the selection. */
const maxSelectionZoom = 8;
/** A map that is not zoomed in further for a selection is fitted instead. */
const minSelectionZoom = 1.25;

export const frame = (): Frame => {
  const bounds = isMapNarrow.value || isMapLow.value ? picture.value.bounds : sheetBounds;
  return { ...mapSize.value, bounds, camera: view.value.camera ?? fittedCamera(bounds) };
};

/** Selects what a link leads to, or what was searched for; the map moves only if a mark of it is out of view. */
export function follow(to: Selection): void {
  dispatch({ type: "select", selection: to });
  whenAnswered(to, ensureSelectionVisible);
}

/** Moves the map, if necessary, so that all that belongs to the selection is in view, with its names; back to the whole map if it fills most of that. */
function ensureSelectionVisible(): void {
  const { value: made } = selection;
  // Where the whole map is fitted, everything is in view.
  if (view.value.camera === undefined) return;
  import("../scene/reading-camera.ts").then(
    ({ areNamesInView, readingCamera }) => {
      const seen = frame();
      if (selection.value !== made || areNamesInView(picture.value, seen)) return;
      const camera = readingCamera(picture.value, seen, { maxZoom: seen.camera.zoom });
      const isClose = camera !== undefined && camera.zoom > minSelectionZoom;
      dispatch(isClose ? { type: "move-camera", camera: { ...camera, isForSelection: true } } : { type: "fit" });
    },
    () => dispatch({ type: "fit" }),
  );
}

/** Runs a function at once, or as soon as a selection has its answer; never after something else has been selected. */
function whenAnswered(to: Selection, then: () => void): void {
  if (kindOf(to).answerer === "none" || answer.value) {
    then();
    return;
  }
  const dispose = effect(() => {
    const isGone = selection.value !== to;
    if (!isGone && !answer.value) return;
    queueMicrotask(() => {
      dispose();
      if (!isGone) then();
    });
  });
}

/** Finds nodes as they are drawn; for one of a collapsed family, the parent that represents it. */
const drawn = (ids: readonly NodeId[]): Picture["nodes"] => {
  const wanted = new Set(ids.map((id) => rendered.value.collapsedInto.get(id) ?? id));
  return picture.value.nodes.filter(({ id }) => wanted.has(id));
};

const placesOf = (ids: readonly NodeId[]): readonly ScenePoint[] => drawn(ids).map(({ at }) => at);

/** Moves the map, if necessary, so that some nodes are in view, with their names. */
export function ensureVisible(ids: readonly NodeId[]): void {
  // Where the whole map is fitted, everything is in view; a tall map scrolls there instead.
  if (!view.value.camera) return;
  void import("../scene/reading-camera.ts").then(
    ({ isInView }) => {
      const seen = frame();
      if (drawn(ids).every((node) => isInView(node, picture.value, seen))) return;
      const camera = cameraOn(placesOf(ids), seen, seen.camera.zoom);
      if (camera) dispatch({ type: "move-camera", camera: { ...camera, isForSelection: true } });
    },
    () => undefined,
  );
}

/** Zooms in on the selection with its neighbours, as far as all of it stays in view. */
export function zoomToSelection(): void {
  const camera = cameraOn(placesOf(requiredNodes.value), frame(), maxSelectionZoom);
  if (camera) dispatch({ type: "move-camera", camera: { ...camera, isForSelection: true } });
}

/** Names the selection; undefined if nothing is selected. */
export const nameOfSelection = (current: ConceptGraph): string | undefined =>
  kindOf(selection.value).title(selection.value, { graph: current, language: language.value, words: words.value });
