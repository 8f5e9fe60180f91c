/** Going from one thing to another: the selection, and the map's camera with it where what was selected is out of sight. */
import { computed, effect, signal } from "@preact/signals";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { NodeId } from "../model/built.ts";
import { boundsOf } from "../scene/bounds.ts";
import { fittedCamera } from "../scene/frame.ts";
import type { Frame, ScenePoint } from "../scene/scene-types.ts";
import { cameraOn, isInSight } from "../scene/viewport.ts";
import type { Selection } from "../selection/selection.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { answer, dispatch, graph, language, rendered, requiredNodes, selection, view, words } from "./store.ts";

/** The map's size in CSS pixels, as it was last measured. */
export const mapSize = signal({ width: 900, height: 600 });

/** How near the map comes to what was searched for. */
const near = 2.4;
/** How near it comes to what is selected, where that is one small heap. */
const nearest = 8;

const bounds = computed(() => boundsOf(graph.value));
export const frame = (): Frame => ({ ...mapSize.value, bounds: bounds.value, camera: view.value.camera ?? fittedCamera(bounds.value) });

/** What a selection shows on the map. */
function nodesOf(to: Selection): readonly NodeId[] {
  return kindOf(to).subjects(to, { graph: graph.value, answer: answer.value });
}

/** Selects what a link leads to; the map moves only where it is out of sight. */
export function follow(to: Selection): void {
  dispatch({ type: "select", selection: to });
  whenAnswered(to, () => bringIntoSight(nodesOf(to)));
}

/** At once, or, where the code that answers is still on its way, when it has; never once something else is selected. */
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

/** Where nodes are drawn: one that is folded away, at the place of the node that stands for it. */
const placesOf = (ids: readonly NodeId[]): readonly ScenePoint[] =>
  ids.map((id) => graph.value.node(rendered.value.collapsedInto.get(id) ?? id));

/** Moves the map so that some nodes are seen, where they are not. */
export function bringIntoSight(ids: readonly NodeId[]): void {
  const points = placesOf(ids);
  const seen = frame();
  if (points.every((point) => isInSight(point, seen))) return;
  const camera = cameraOn(points, seen, seen.camera.zoom);
  if (camera) dispatch({ type: "move-camera", camera });
}

/** Goes as near to what is selected, with what it is joined to, as shows all of it. */
export function zoomToSelection(): void {
  const camera = cameraOn(placesOf(requiredNodes.value), frame(), nearest);
  if (camera) dispatch({ type: "move-camera", camera });
}

/** Selects what was searched for, and flies there. */
export function flyTo(to: Selection): void {
  dispatch({ type: "select", selection: to });
  const seen = frame();
  const camera = cameraOn(placesOf(nodesOf(to)), seen, Math.max(seen.camera.zoom, near));
  if (camera) dispatch({ type: "move-camera", camera });
}

/** Names what is selected; undefined in the first view. */
export const nameOfSelection = (of: ConceptGraph): string | undefined =>
  kindOf(selection.value).title(selection.value, { graph: of, language: language.value, words: words.value });
