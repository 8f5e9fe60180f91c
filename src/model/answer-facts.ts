/** Facts that an answer to a question in words is made of. */
import type { Addressee } from "./addressees.ts";
import type { Attitude } from "./attitudes.ts";
import type { Bilingual } from "./bilingual.ts";
import type { OneOf } from "./facts.ts";
import type { NodeType } from "./node-types.ts";
import type { Relation } from "./relations.ts";

/** One side of a question: named nodes or places, all nodes of a type, or nothing. */
export interface QuestionSide {
  readonly names?: readonly Bilingual[];
  /** True if a name is that of a country or region: nobody speaks for it, so its speakers are meant. */
  readonly isPlace?: boolean;
  readonly type?: NodeType;
  /** Words by which claims count as well, whatever they are about. */
  readonly words?: string;
}

/** Facts of a question as it was understood, by its form. */
export interface UnderstoodKinds {
  readonly relation: { readonly subject: QuestionSide; readonly relation: Relation; readonly object: QuestionSide };
  readonly attitude: { readonly subject: QuestionSide; readonly attitude: Attitude; readonly object: QuestionSide };
  readonly addressed: { readonly type: NodeType; readonly addressee: Addressee };
  readonly made: { readonly type: NodeType; readonly maker: QuestionSide };
  readonly said: { readonly speaker: QuestionSide; readonly topic: QuestionSide };
  readonly comparison: { readonly names: readonly Bilingual[] };
  readonly path: { readonly from: Bilingual; readonly to: Bilingual };
  /** A question in two parts. */
  readonly both: { readonly first: Understood; readonly second: Understood };
  /** Another question, answered by what was said in one session. */
  readonly within: { readonly session: Bilingual; readonly question: Understood };
}

/** Facts of the sentence that answers, with its counts. */
export interface AnswerKinds {
  readonly nothing: object;
  /**
   * `makers` is the number of those who make the claims, all of them people who speak if `areSpeakers`; `others` that of claims that are not
   * counted but have the words of the question.
   */
  readonly claims: { readonly claims: number; readonly makers: number; readonly areSpeakers?: true; readonly others?: number };
  /** `families` are those in which the compared actors have different topics; `signed` are documents that two or more of them signed. */
  readonly comparison: { readonly shared: number; readonly families: number; readonly signed: number };
  readonly paths: { readonly paths: number; readonly steps: number };
}

/** Facts of the title of a part of an answer. */
export interface PartKinds {
  readonly claims: object;
  /** Claims that no other part has. */
  readonly rest: object;
  readonly relation: { readonly relation: Relation };
  readonly speaker: { readonly name: Bilingual };
  /** One part of a question in two. */
  readonly asked: { readonly question: Understood };
  readonly shared: object;
  /** Documents that they signed. */
  readonly signatures: object;
  readonly "same-family": object;
  readonly alone: { readonly name: Bilingual };
  /** `weak` is the number of steps without a stated claim. */
  readonly path: { readonly text: Bilingual; readonly steps: number; readonly weak: number };
}

/** Facts of why a question is not answered. */
export interface NotUnderstoodKinds {
  /** `speaker` is a person for the examples of questions. */
  readonly "no-question": { readonly speaker?: Bilingual };
  /** The question asks for what somebody did not say. */
  readonly negated: object;
  readonly "not-found": { readonly name: string };
  readonly "no-addressee": { readonly name: string };
  /** `most` is the number of characters that a question may have. */
  readonly "too-long": { readonly most: number };
}

export type Understood = OneOf<UnderstoodKinds>;
export type AnswerFacts = OneOf<AnswerKinds>;
export type PartFacts = OneOf<PartKinds>;
export type NotUnderstoodFacts = OneOf<NotUnderstoodKinds>;
