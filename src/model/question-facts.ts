/** Facts that answer each of the named questions, by the question's id. */
import type { Bilingual } from "./bilingual.ts";
import type { OneOf } from "./facts.ts";

/** A number of nodes, and the total to which the question applies. */
interface Share {
  readonly count: number;
  readonly total: number;
}

/** The names with the highest number: several, where they have the same; at least one. */
export interface Firsts {
  readonly names: readonly Bilingual[];
  readonly count: number;
}

export interface QuestionKinds {
  /**
   * `first` makes the most proposals. Only people count, and what they say in their own name. Of all other proposals, `others` are stated for
   * an institution or a document, and `more` are only reported or inferred.
   */
  readonly "who-proposed-what": {
    readonly speakers: number;
    readonly proposals: number;
    readonly first?: Firsts;
    readonly others: number;
    readonly more: number;
  };
  /**
   * `more` are those that are only reported or inferred. Of the red lines that are stated, `joint` are those that a document draws as well, and
   * the speakers who state no other; absent where there are none.
   */
  readonly "red-lines": {
    readonly speakers: number;
    readonly redLines: number;
    readonly more: number;
    readonly joint?: { readonly speakers: number; readonly redLines: number; readonly documents: readonly Bilingual[] };
  };
  /** `first` is named by most speakers. */
  readonly "shared-risks": { readonly risks: number; readonly first?: Firsts };
  /** `proposals` and `risks` count reported and inferred claims, too. */
  readonly "answers-to-risks": {
    readonly answered: Share;
    readonly proposals: number;
    readonly risks: number;
  };
  readonly "where-they-part": { readonly speakers: number; readonly ideas: number; readonly more: number };
  readonly "common-ground": { readonly proposals: number };
  readonly "lone-risks": Share;
  readonly "unanswered-risks": Share;
  /** Of the total, `byPeople` are made by people, the others only by institutions. */
  readonly "proposals-without-risk": Share & { readonly byPeople: number };
  readonly "lines-without-risk": Share;
  readonly "untouched-categories": { readonly names: readonly Bilingual[] };
}

export type QuestionId = keyof QuestionKinds;
export type QuestionFacts = OneOf<QuestionKinds>;
