/** Draws the figure of a view for the command line, as the page does when it saves an image. */
import { palettes, type Scheme } from "../design/tokens.ts";
import { composeFigure, type FigureOptions } from "../figure/compose.ts";
import type { Drawing } from "../figure/drawing.ts";
import { type FigureSize, figureSizes } from "../figure/sheet.ts";
import { emptyCollection } from "../graph/collection.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { figurePartsOf } from "../selection/figure-parts.ts";
import type { Answerer, Highlight } from "../selection/selection-kind.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { filterGraph, withoutRequested } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";

export const frames = Object.keys(figureSizes) as readonly FigureSize["id"][];
export const schemes = Object.keys(palettes) as readonly Scheme[];

export interface FigureRequest {
  readonly graph: ConceptGraph;
  readonly view: ViewState;
  /** The address that opens the view. */
  readonly address: string;
  readonly frame: FigureSize["id"];
  readonly scheme: Scheme;
  /** Instead of those that the view has. */
  readonly title?: string;
  readonly deck?: string;
}

/** Draws a view: one drawing a sheet. */
export async function drawFigure({ graph, view, address, frame, scheme, title, deck }: FigureRequest): Promise<readonly Drawing[]> {
  const highlight = await answerTo(view, graph);
  const parts = figurePartsOf(view.selection);
  const isAlone =
    parts.alone(view.selection) === "collection" ? highlight !== undefined : parts.alone(view.selection) === "with-neighbours";
  const options: FigureOptions = {
    graph,
    view,
    scope: isAlone ? "ego-network" : "as-seen",
    size: figureSizes[frame],
    palette: palettes[scheme],
    address,
    ...(highlight && { highlight }),
    ...(title !== undefined && { title }),
    ...(deck !== undefined && { deck }),
  };
  return [composeFigure(options)];
}

/** The nodes and edges that answer the selection; undefined if its kind has no answer. */
async function answerTo(view: ViewState, graph: ConceptGraph): Promise<Highlight | undefined> {
  const { answerer } = kindOf(view.selection);
  if (answerer === "none") return undefined;
  const ready: Answerer<typeof view.selection> = "load" in answerer ? await answerer.load(graph) : answerer;
  const filtered = filterGraph(graph, withoutRequested(view));
  return ready.answer(view.selection, { graph, filtered, ownCollection: emptyCollection });
}
