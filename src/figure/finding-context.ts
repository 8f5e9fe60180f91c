/** The facts from which the title of a figure is found, and the things that it counts. */
import { type ConceptGraph, isClaimIn } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim } from "../model/built.ts";
import { confidenceIds } from "../model/confidences.ts";
import type { CountedNoun, FigureFinding, NotDrawnFacts } from "../model/figure-facts.ts";
import type { NodeType } from "../model/node-types.ts";
import { filterGraph, withoutRequested } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";
import { onlyTypeOf } from "./count-claims.ts";

export interface FindingContext {
  readonly graph: ConceptGraph;
  readonly view: ViewState;
  /** True if the filters of the view let a claim through. */
  passes(claim: BuiltClaim): boolean;
}

/** The people or topics that a title counts, each with its claims. */
export interface Counted {
  readonly of: "speakers" | "topics" | "shared" | "claims";
  /** The topics by what they are. */
  readonly parts?: readonly { readonly noun: CountedNoun; readonly things: Counted["things"] }[];
  /** Those of two whose claims are not certain, where the one topic is what both raise. */
  readonly doubtful?: readonly Bilingual[];
  /** The name of this topic within a sentence. */
  readonly only?: Bilingual;
  readonly things: readonly (readonly BuiltClaim[])[];
  /** The names of the people, in the same order. */
  readonly names?: readonly Bilingual[];
}

export interface TitleFinding {
  readonly facts: FigureFinding;
  /** Absent where the title counts claims, or nothing. */
  readonly counted?: Counted;
  /** People who say the same of the members of the family alone, whom the figure does not draw. */
  readonly notDrawn?: NotDrawnFacts;
}

/** Groups claims by the people who make them. */
export function countedSpeakers({ node }: ConceptGraph, claims: readonly BuiltClaim[]): Counted {
  const bySpeaker = [...groupedBy(claims, ({ from }) => from)];
  return { of: "speakers", things: bySpeaker.map(([, same]) => same), names: bySpeaker.map(([id]) => node(id).label) };
}

/** Groups claims by what they are about; the topics are counted together where they are of one type, and else for each relation. */
export function countedTopics(claims: readonly BuiltClaim[], type?: NodeType): Counted {
  const groupsIn = (some: readonly BuiltClaim[]): Counted["things"] => [...groupedBy(some, ({ to }) => to).values()];
  const byRelation = [...groupedBy(claims, ({ relation }) => relation)];
  const parts = type
    ? [{ noun: { type }, things: groupsIn(claims) }]
    : byRelation.map(([relation, same]) => ({ noun: { relation, type: onlyTypeOf(relation) }, things: groupsIn(same) }));
  return { of: "topics", things: parts.flatMap(({ things }) => things), parts };
}

/** Groups claims by what they are about, whatever that is, and whatever they say of it. */
export function countedIdeas(claims: readonly BuiltClaim[]): Counted {
  const things = [...groupedBy(claims, ({ to }) => to).values()];
  return { of: "topics", things, parts: [{ noun: {}, things }] };
}

/** Groups claims by what they are about, each with those of the second of its speakers: what two say is as certain as the less certain of both. */
export function countedShared(claims: readonly BuiltClaim[], type: NodeType | undefined): Counted {
  const rankOf = (same: readonly BuiltClaim[]): number => Math.min(...same.map(({ confidence }) => confidenceIds.indexOf(confidence)));
  const things = [...groupedBy(claims, ({ to }) => to).values()].map((about) => {
    const bySpeaker = [...groupedBy(about, ({ from }) => from).values()].sort((a, b) => rankOf(a) - rankOf(b));
    return bySpeaker[1] ?? bySpeaker[0] ?? [];
  });
  return { of: "topics", things, parts: [{ noun: { type }, things }] };
}

export const findingContext = (graph: ConceptGraph, view: ViewState): FindingContext => ({
  graph,
  view,
  passes: isClaimIn(filterGraph(graph, withoutRequested(view))),
});
