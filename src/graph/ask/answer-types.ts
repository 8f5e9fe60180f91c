/** Answers to questions in words. `answer-question.ts`, which finds them, is loaded when the reader asks something. */

import type { AnswerFacts, NotUnderstoodFacts, PartFacts, Understood } from "../../model/answer-facts.ts";
import type { ActorId, BuiltClaim, EdgeId, NodeId } from "../../model/built.ts";

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

export type Ask = (text: string) => Answer | NotUnderstood;

export const isAnswered = (answer: Answer | NotUnderstood): answer is Answer => "understood" in answer;
