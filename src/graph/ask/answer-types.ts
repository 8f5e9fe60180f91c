/** What an answer to a question in words looks like; `ask.ts`, which finds it, is fetched when something is asked. */

import type { AnswerFacts, NotUnderstoodFacts, PartFacts, Understood } from "../../model/answer-facts.ts";
import type { ActorId, BuiltClaim, EdgeId, NodeId } from "../../model/built.ts";

export interface AnswerPart {
  readonly title: PartFacts;
  readonly claims: readonly BuiltClaim[];
}

/** The view of its own that a question has. */
export type Opens =
  | { readonly kind: "compare"; readonly ids: readonly ActorId[] }
  | { readonly kind: "path"; readonly from: NodeId; readonly to: NodeId };

/** A name in a question, and what it was taken for. */
export interface Meant {
  readonly said: string;
  readonly id: ActorId;
  /** What it may mean as well, the nearest first. */
  readonly others: readonly NodeId[];
}

/** Another question that the reader may have meant, and how much answers it. */
export interface Sidebar {
  /** What to ask. */
  readonly text: string;
  readonly understood: Understood;
  readonly sentence: AnswerFacts;
}

export interface Asked {
  /** The question as it was understood. */
  readonly understood: Understood;
  /** The answer, to be said in one sentence with its count. */
  readonly sentence: AnswerFacts;
  readonly parts: readonly AnswerPart[];
  /** All claims of the parts, each once. */
  readonly claims: readonly BuiltClaim[];
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  readonly meant: readonly Meant[];
  /** Other questions near this one, each with an answer of its own. */
  readonly readings: readonly Sidebar[];
  /** Where the answer is shown better than as a list. */
  readonly opens?: Opens;
}

/** Why a question is not answered: the grammar has no such sentence, or a thing in it is not in the graph. */
export interface NotUnderstood {
  readonly why: NotUnderstoodFacts;
  /** Whether the text is put like a question, so that a list of what has its words would be no answer. */
  readonly isQuestion?: boolean;
}

export type Ask = (text: string) => Asked | NotUnderstood;

export const isAsked = (answer: Asked | NotUnderstood): answer is Asked => "understood" in answer;
