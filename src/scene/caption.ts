/** The facts of a picture's caption. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { CaptionFacts } from "../model/caption-facts.ts";
import { figurePartsOf } from "../selection/figure-parts.ts";
import type { ViewState } from "../view/view-state.ts";

/** Captions the selection, or the whole graph where nothing is selected that a picture shows. */
export const captionOf = (
  graph: ConceptGraph,
  { selection, ego, expandedFamilies }: Pick<ViewState, "selection" | "ego" | "expandedFamilies">,
): CaptionFacts => figurePartsOf(selection).caption(selection, { graph, ego, expandedFamilies }) ?? { kind: "whole" };
