/** The whole way from state and graph to a scene that a canvas or a figure can draw. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { ViewState } from "../view/view-state.ts";
import { fittedCamera } from "./frame.ts";
import { type PictureOptions, pictureOf } from "./picture.ts";
import { placeLabels } from "./place-labels.ts";
import type { Frame, Scene } from "./scene-types.ts";

/** @param size of the frame, in CSS pixels */
export function sceneOf(graph: ConceptGraph, view: ViewState, size: Pick<Frame, "width" | "height">, options?: PictureOptions): Scene {
  const picture = pictureOf(graph, view, options);
  const frame: Frame = { ...size, bounds: picture.bounds, camera: view.camera ?? fittedCamera(picture.bounds) };
  return { frame, picture, labels: placeLabels(picture, frame) };
}
