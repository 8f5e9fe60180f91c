/** Makes the figure of a view that is not the one on the page: for the command line, and for handouts. */

import { emptyCollection } from "../graph/collection.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { figurePartsOf } from "../selection/figure-parts.ts";
import type { Answerer, Highlight } from "../selection/selection-kind.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { filterGraph, withoutRequested } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";
import type { SheetProblem } from "./fit-content.ts";
import { type FigureContent, type FigureRequest, type MadeFigure, makeFigure } from "./make-figure.ts";

type ViewRequest = Omit<FigureRequest, "content" | "highlight"> & Partial<Pick<FigureRequest, "content">>;

/**
 * Makes the figure of what is asked for; else of the matrix, where it is the tab of the view; else of what is selected, laid out anew; where
 * nothing is, of the map.
 */
export async function figureOfView(request: ViewRequest): Promise<MadeFigure | SheetProblem> {
  const { graph, view } = request;
  const highlight = await answerTo(view, graph);
  return makeFigure({ content: contentOf(view), ...request, ...(highlight && { highlight }) });
}

function contentOf({ tab, selection }: ViewState): FigureContent {
  if (tab === "matrix") return "matrix";
  return figurePartsOf(selection).alone(selection) === "nothing" ? "as-seen" : "laid-out";
}

/** The nodes and edges that answer the selection; undefined if its kind has no answer. */
async function answerTo(view: ViewState, graph: ConceptGraph): Promise<Highlight | undefined> {
  const { answerer } = kindOf(view.selection);
  if (answerer === "none") return undefined;
  const ready: Answerer<typeof view.selection> = "load" in answerer ? await answerer.load(graph) : answerer;
  const filtered = filterGraph(graph, withoutRequested(view));
  return ready.answer(view.selection, { graph, filtered, ownCollection: emptyCollection });
}
