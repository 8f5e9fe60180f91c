/** Answers to questions in words. `answer-question.ts`, which finds them, is loaded when the reader asks something. */

import type { AnswerFacts, NotUnderstoodFacts, PartFacts, Understood } from "../../model/answer-facts.ts";
import type { ActorId, BuiltClaim, EdgeId, NodeId } from "../../model/built.ts";
import type { ClosestClaim } from "./closest-claims.ts";

/** The most characters of a question; a longer text is not read. */
export const maxQuestion = 2000;

export interface AnswerPart {
  readonly title: PartFacts;
  readonly claims: readonly BuiltClaim[];
}

/** The selection that shows an answer better than a list does: a comparison or a path. */
export type Opens =
  | { readonly kind: "compare"; readonly ids: readonly ActorId[] }
  | { readonly kind: "path"; readonly from: NodeId; readonly to: NodeId };

/** A name in a question, and the node or place for which it was taken. */
export interface Interpretation {
  readonly name: string;
  readonly id: ActorId;
  /** Other nodes that the name may stand for, the most likely first. */
  readonly others: readonly NodeId[];
}

/** Another question that the reader may have meant, with its answer in one sentence. */
export interface Alternative {
  /** The question. */
  readonly text: string;
  readonly understood: Understood;
  readonly sentence: AnswerFacts;
}

export interface Answer {
  /** The question as it was understood. */
  readonly understood: Understood;
  /** Facts of the answer in one sentence, with its counts. */
  readonly sentence: AnswerFacts;
  readonly parts: readonly AnswerPart[];
  /** All claims of the parts, each once. */
  readonly claims: readonly BuiltClaim[];
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  readonly interpretations: readonly Interpretation[];
  /** Similar questions, each with an answer of its own. */
  readonly alternatives: readonly Alternative[];
  /** Absent if a list shows the answer best. */
  readonly opens?: Opens;
}

/** The reason why a question has no answer: the grammar has no such sentence, or the graph lacks a name in it. */
export interface NotUnderstood {
  readonly why: NotUnderstoodFacts;
  /** True if the text looks like a question, so that a list of nodes and claims with its words would be no answer. */
  readonly isQuestion?: boolean;
}

/** Names and claims near a question, where the grammar finds no claim. */
export interface Nearby {
  /** The claims with most of its words, the nearest first; beside an answer, only claims that it leaves out though they have its words. */
  readonly closest: readonly ClosestClaim[];
  /** The nodes whose names are most like it, or like the name in it that the graph lacks. */
  readonly names: readonly NodeId[];
  /** Words of a question without an answer that occur in no name and no statement. */
  readonly unfound: readonly string[];
}

/** The result for a question: an answer, or why there is none, and what is near it. */
export type Asked = (Answer | NotUnderstood) & Nearby;

export type Ask = (text: string) => Asked;

/** Returns the claims to show for a question: those that answer it, else the closest. */
export const claimsFor = (asked: Asked): readonly BuiltClaim[] =>
  isAnswered(asked) && asked.claims.length > 0 ? asked.claims : asked.closest.map(({ claim }) => claim);

export const isAnswered = <Other extends Answer | NotUnderstood>(answer: Other): answer is Extract<Other, Answer> => "understood" in answer;
