/** The view of a step as a handout shows it, with the graph that is left when all that would give an answer away is withheld. */
import { type ConceptGraph, conceptGraph, edgeIdOf } from "../graph/concept-graph.ts";
import { withEvidenceOf } from "../graph/evidence.ts";
import { questionIds } from "../graph/question-ids.ts";
import type { VisibleStep } from "../lesson/visible-in.ts";
import { withhold } from "../lesson/withhold.ts";
import type { EdgeId } from "../model/built.ts";
import { type BuiltLesson, type HiddenIds, isPartOf, type LessonStep } from "../model/lesson.ts";
import { parseAddress } from "../view/address.ts";
import type { Language, ViewState } from "../view/view-state.ts";

export interface StepView {
  readonly view: ViewState;
  readonly graph: ConceptGraph;
  /** True where claims are withheld: nobody can then say that a node has none. */
  readonly isPartial: boolean;
}

/** Opens the view of a step without what is hidden. */
export function stepView(graph: ConceptGraph, { view, hidden }: Pick<VisibleStep, "view" | "hidden">, language: Language): StepView {
  const left = isNothing(hidden) ? graph : withEvidenceOf(graph, conceptGraph(withhold(graph.built, hidden)));
  const opened = parseAddress(view, { graph: left, questions: questionIds, language }).view;
  return { view: { ...opened, language }, graph: left, isPartial: left !== graph };
}

const isNothing = ({ nodes, edges, texts }: HiddenIds): boolean => nodes.length + edges.length + texts.length === 0;

/**
 * Adds the edges that would answer the predictions of other steps: a class sees one step after the other, but a reader of paper sees all
 * of them at once.
 */
export function withAnswersOf({ steps }: Pick<BuiltLesson, "steps">, step: VisibleStep, graph: ConceptGraph): VisibleStep {
  const others = steps.filter(({ id }) => id !== step.id).flatMap((other) => answerEdges(other, graph));
  const edges = [...new Set([...step.hidden.edges, ...others])].sort();
  return { ...step, hidden: { ...step.hidden, edges } };
}

/** The edges that are the answer of a prediction; none where the answer is a number, which no figure shows. */
export function answerEdges({ ask }: LessonStep, graph: ConceptGraph): readonly EdgeId[] {
  if (ask.kind !== "predict" || ask.hides === "number") return [];
  if (ask.hides === "edge") return ask.hidden.edges;
  const telling = new Set(ask.claims.flatMap((id) => graph.findClaim(id) ?? []).map(edgeIdOf));
  return ask.hidden.edges.filter((id) => telling.has(id));
}

/** Tests whether an address names something that is hidden. */
export const namesHidden = (address: string, { nodes, edges, texts }: HiddenIds): boolean =>
  [...nodes, ...edges, ...texts].some((hidden) =>
    address.split(/[^\p{L}\p{N}@-]+/u).some((part) => isPartOf(hidden, part) || part === hidden),
  );
