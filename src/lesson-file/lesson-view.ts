/** The views of lessons, as the page opens them. */
import { emptyCollection } from "../graph/collection.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { findQuestion } from "../graph/named-questions.ts";
import type { ClaimId, NodeId } from "../model/built.ts";
import { questionIds } from "../model/question-ids.ts";
import { pictureOf, renderedOf } from "../scene/picture.ts";
import { shownPart } from "../scene/shown-part.ts";
import { answer as answerComparison } from "../selection/compare-answer.ts";
import { answer as answerPath } from "../selection/path-answer.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { type ParsedAddress, parseAddress } from "../view/address.ts";
import { filterGraph, withoutRequested } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";

/** Opens an address, after "#" or with it. The language plays no part in what a view shows. */
export const openLessonView = (graph: ConceptGraph, address: string): ParsedAddress =>
  parseAddress(address, { graph, questions: questionIds, language: "en" });

/** Finds the nodes and claims that the map of a view shows, and does not fade. */
export function shownInView(
  graph: ConceptGraph,
  view: ViewState,
): { readonly nodes: ReadonlySet<NodeId>; readonly claims: ReadonlySet<ClaimId> } {
  const answer = answerTo(graph, view);
  const rendered = renderedOf(graph, view, answer);
  return shownPart(pictureOf(graph, view, { rendered, ...(answer && { answer }) }), rendered);
}

/** The answers that the page loads later are computed at once, since a check cannot wait. */
function answerTo(graph: ConceptGraph, view: ViewState): Highlight | undefined {
  const { selection } = view;
  const context = { graph, filtered: filterGraph(graph, withoutRequested(view)), ownCollection: emptyCollection };
  if (selection.kind === "compare") return answerComparison(selection, context);
  if (selection.kind === "path") return answerPath(selection, context);
  if (selection.kind === "question") return findQuestion(selection.id)?.answer(graph);
  const { answerer } = kindOf(selection);
  return answerer === "none" || "load" in answerer ? undefined : answerer.answer(selection, context);
}
