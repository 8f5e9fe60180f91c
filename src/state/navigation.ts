/** Going from one thing to another: the choice, and the map's camera with it where what was chosen is out of sight. */
import { computed, effect, signal } from "@preact/signals";
import { findVoice } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { findBundle } from "../graph/hierarchy.ts";
import { findQuestion } from "../graph/named-questions.ts";
import { questionTitle } from "../language/questions.ts";
import type { NodeId } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { boundsOf } from "../scene/bounds.ts";
import { fittedCamera } from "../scene/frame.ts";
import type { Frame, ScenePoint } from "../scene/scene-types.ts";
import { cameraOn, isInSight } from "../scene/viewport.ts";
import { isAnswered } from "../view/collapse.ts";
import type { Focus } from "../view/view-state.ts";
import { answer, dispatch, drawn, focus, graph, language, sought, view, words } from "./store.ts";

/** The map's size in CSS pixels, as it was last measured. */
export const mapSize = signal({ width: 900, height: 600 });

/** How near the map comes to what was searched for. */
const near = 2.4;
/** How near it comes to what is chosen, where that is one small heap. */
const nearest = 8;

const bounds = computed(() => boundsOf(graph.value));
export const frame = (): Frame => ({ ...mapSize.value, bounds: bounds.value, camera: view.value.camera ?? fittedCamera(bounds.value) });

/** What a choice shows on the map. */
function nodesOf(to: Focus): readonly NodeId[] {
  if (to.kind === "node") return [to.id];
  const edge = to.kind === "edge" ? findBundle(graph.value, to.id) : undefined;
  if (edge) return [edge.from, edge.to];
  if (to.kind === "pair") return [to.from, to.to].flatMap((id) => graph.value.findNode(id)?.id ?? []);
  return isAnswered(to) ? [...(answer.value?.nodes ?? [])] : [];
}

/** Chooses what a link leads to; the map moves only where it is out of sight. */
export function follow(to: Focus): void {
  dispatch({ type: "focus", focus: to });
  whenAnswered(to, () => bringIntoSight(nodesOf(to)));
}

/** At once, or, where the code that answers is still on its way, when it has; never once something else is chosen. */
function whenAnswered(to: Focus, then: () => void): void {
  if (!isAnswered(to) || answer.value) {
    then();
    return;
  }
  const stop = effect(() => {
    const isGone = focus.value !== to;
    if (!isGone && !answer.value) return;
    queueMicrotask(() => {
      stop();
      if (!isGone) then();
    });
  });
}

/** Where nodes are drawn: one that is folded away, at the place of the node that stands for it. */
const placesOf = (ids: readonly NodeId[]): readonly ScenePoint[] => ids.map((id) => graph.value.node(drawn.value.folded.get(id) ?? id));

/** Moves the map so that some nodes are seen, where they are not. */
export function bringIntoSight(ids: readonly NodeId[]): void {
  const points = placesOf(ids);
  const seen = frame();
  if (points.every((point) => isInSight(point, seen))) return;
  const camera = cameraOn(points, seen, seen.camera.zoom);
  if (camera) dispatch({ type: "move-camera", camera });
}

/** Goes as near to what is chosen, with what it is joined to, as shows all of it. */
export function fitChoice(): void {
  const camera = cameraOn(placesOf(sought.value), frame(), nearest);
  if (camera) dispatch({ type: "move-camera", camera });
}

/** Chooses what was searched for, and flies there. */
export function flyTo(to: Focus): void {
  dispatch({ type: "focus", focus: to });
  const seen = frame();
  const camera = cameraOn(placesOf(nodesOf(to)), seen, Math.max(seen.camera.zoom, near));
  if (camera) dispatch({ type: "move-camera", camera });
}

/** What is chosen, in words; undefined in the first view. */
export function nameOfFocus(of: ConceptGraph): string | undefined {
  const l = language.value;
  const { value } = focus;
  const labels = (ids: readonly string[], between: string): string => ids.map((id) => findVoice(of, id)?.label[l] ?? id).join(between);
  switch (value.kind) {
    case "nothing":
      return undefined;
    case "node":
      return of.findNode(value.id)?.name[l];
    case "edge": {
      const edge = findBundle(of, value.id);
      if (!edge) return undefined;
      const { reads }: RelationEntry = relations[edge.relation];
      return [of.node(edge.from).label[l], reads[l], of.node(edge.to).label[l]].join(l === "zh" ? "" : " ");
    }
    case "collection":
      return words.value.collection;
    case "ask":
      return value.text;
    case "pair":
      return labels([value.from, value.to], " · ");
    case "compare":
      return labels(value.ids, " · ");
    case "path":
      return labels([value.from, value.to], " → ");
    case "question": {
      const question = findQuestion(value.id);
      return question && questionTitle(question.id)[l];
    }
    case "passage":
      return words.value.passageOf(value.line);
    case "page":
      return words.value[value.id];
  }
}
