/** The facts of a picture's caption. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { CaptionFacts } from "../model/caption-facts.ts";
import { figurePartsOf } from "../selection/figure-parts.ts";
import type { View } from "../view/view-state.ts";

/** Captions the selection, or the whole graph where nothing is selected that a picture shows. */
export const captionOf = (graph: ConceptGraph, { selection, ego, open }: Pick<View, "selection" | "ego" | "open">): CaptionFacts =>
  figurePartsOf(selection).caption(selection, { graph, ego, open }) ?? { kind: "whole" };
