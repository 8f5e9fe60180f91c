/** The facts from which the title of a figure is found, and the things that it counts. */
import { type ConceptGraph, isClaimIn } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { FigureFinding, NotDrawnFacts } from "../model/figure-facts.ts";
import type { NodeType } from "../model/node-types.ts";
import { filterGraph, withoutRequested } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";

export interface FindingContext {
  readonly graph: ConceptGraph;
  readonly view: ViewState;
  /** True if the filters of the view let a claim through. */
  passes(claim: BuiltClaim): boolean;
}

/** The people or topics that a title counts, each with its claims. */
export interface Counted {
  readonly of: "speakers" | "topics" | "shared" | "claims";
  readonly type?: NodeType;
  /** Those of two whose claims are not certain, where the one topic is what both raise. */
  readonly doubtful?: readonly Bilingual[];
  /** The name of this topic within a sentence. */
  readonly only?: Bilingual;
  readonly things: readonly (readonly BuiltClaim[])[];
}

export interface TitleFinding {
  readonly facts: FigureFinding;
  /** Absent where the title counts claims, or nothing. */
  readonly counted?: Counted;
  /** People who say the same of the members of the family alone, whom the figure does not draw. */
  readonly notDrawn?: NotDrawnFacts;
}

/** Groups claims by the people who make them, or by what they are about. */
export function countedBy(of: "speakers" | "topics", claims: readonly BuiltClaim[], type?: NodeType): Counted {
  const things = [...groupedBy(claims, ({ from, to }) => (of === "speakers" ? from : to)).values()];
  return { of, things, ...(type && { type }) };
}

export const findingContext = (graph: ConceptGraph, view: ViewState): FindingContext => ({
  graph,
  view,
  passes: isClaimIn(filterGraph(graph, withoutRequested(view))),
});
