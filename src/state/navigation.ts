/** Selects things, and moves the map to them where they are out of view. */
import { computed, effect } from "@preact/signals";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { NodeId } from "../model/built.ts";
import { boundsOf } from "../scene/bounds.ts";
import { fittedCamera } from "../scene/frame.ts";
import type { Frame, ScenePoint } from "../scene/scene-types.ts";
import { cameraOn, isInSight } from "../scene/viewport.ts";
import type { Selection } from "../selection/selection.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { language, selection, view, words } from "./current-view.ts";
import { answer, rendered, requiredNodes } from "./derived.ts";
import { dispatch } from "./dispatch.ts";
import { graph } from "./graph-state.ts";
import { mapSize } from "./screen.ts";

/** The least magnification at which the map shows what was searched for. */
const near = 2.4;
/** The greatest magnification at which it zooms to the selection. */
const nearest = 8;

const bounds = computed(() => boundsOf(graph.value));
export const frame = (): Frame => ({ ...mapSize.value, bounds: bounds.value, camera: view.value.camera ?? fittedCamera(bounds.value) });

/** Finds the nodes that the map moves to for a selection. */
function nodesOf(to: Selection): readonly NodeId[] {
  return kindOf(to).subjects(to, { graph: graph.value, answer: answer.value });
}

/** Selects what a link leads to; the map moves only where that is out of view. */
export function follow(to: Selection): void {
  dispatch({ type: "select", selection: to });
  whenAnswered(to, () => ensureVisible(nodesOf(to)));
}

/** Runs a step at once, or as soon as a selection's answer is there; never after something else has been selected. */
function whenAnswered(to: Selection, then: () => void): void {
  if (kindOf(to).answerer === "none" || answer.value) {
    then();
    return;
  }
  const stop = effect(() => {
    const isGone = selection.value !== to;
    if (!isGone && !answer.value) return;
    queueMicrotask(() => {
      stop();
      if (!isGone) then();
    });
  });
}

/** Finds where nodes are drawn: a node of a collapsed family, at the place of the parent that stands for it. */
const placesOf = (ids: readonly NodeId[]): readonly ScenePoint[] =>
  ids.map((id) => graph.value.node(rendered.value.collapsedInto.get(id) ?? id));

/** Moves the map so that some nodes are in view, where they are not. */
export function ensureVisible(ids: readonly NodeId[]): void {
  const points = placesOf(ids);
  const seen = frame();
  if (points.every((point) => isInSight(point, seen))) return;
  const camera = cameraOn(points, seen, seen.camera.zoom);
  if (camera) dispatch({ type: "move-camera", camera });
}

/** Zooms to the selection with its neighbours, as far as all of it stays in view. */
export function zoomToSelection(): void {
  const camera = cameraOn(placesOf(requiredNodes.value), frame(), nearest);
  if (camera) dispatch({ type: "move-camera", camera });
}

/** Selects what was searched for, and moves the map there. */
export function flyTo(to: Selection): void {
  dispatch({ type: "select", selection: to });
  const seen = frame();
  const camera = cameraOn(placesOf(nodesOf(to)), seen, Math.max(seen.camera.zoom, near));
  if (camera) dispatch({ type: "move-camera", camera });
}

/** Names what is selected; undefined in the first view. */
export const nameOfSelection = (of: ConceptGraph): string | undefined =>
  kindOf(selection.value).title(selection.value, { graph: of, language: language.value, words: words.value });
