/** Facts that answer each of the named questions, by the question's id. */
import type { Bilingual } from "./bilingual.ts";
import type { OneOf } from "./facts.ts";
import type { Standing } from "./standings.ts";

/** A number of nodes, and the total to which the question applies. */
interface Share {
  readonly count: number;
  readonly total: number;
}

/** The names with the highest number: several, where they have the same; at least one. */
export interface Firsts {
  readonly names: readonly Bilingual[];
  readonly count: number;
  /** In a figure: how many of these are certain. */
  readonly certain?: number;
}

/** In a figure: how many of the things that are counted are said in claims that are certain. */
interface CertainCount {
  readonly certain?: number;
}

/** A number of people who say something. */
export interface SpeakersCounted {
  readonly speakers: number;
  /** Those of them whom the transcript does not identify; each may be one of the others. */
  readonly unidentified: number;
  /** Others, who did not speak themselves: somebody tells of their words. */
  readonly reported?: number;
}

/** Things that two or more people say. */
interface SharedCount {
  /** Those that only one may say: the others are not identified, and may be the same person. */
  readonly perhapsByOne: number;
}

export interface QuestionKinds {
  /**
   * `first` makes the most proposals. Only people count, and what they say in their own name. Of all other proposals, `others` are stated for
   * an institution or a document, and `more` are only reported or inferred.
   */
  readonly "who-proposed-what": SpeakersCounted &
    CertainCount & {
      readonly proposals: number;
      readonly first?: Firsts;
      readonly others: number;
      readonly more: number;
    };
  /**
   * `more` are those that are only reported or inferred. Of the red lines that are stated, `joint` are those that a document draws as well, and
   * the speakers who state no other; absent where there are none.
   */
  readonly "red-lines": SpeakersCounted &
    CertainCount & {
      readonly redLines: number;
      readonly more: number;
      readonly joint?: SpeakersCounted & { readonly redLines: number; readonly documents: readonly Bilingual[] };
      /** In a figure: the speakers who signed the only such document for certain, the number of those who did so likely, and the evidence for it. */
      readonly signers?: { readonly names: readonly Bilingual[]; readonly likely: number; readonly knownFrom: readonly Standing[] };
      /** In a figure: the person of whom one of these `more` is. */
      readonly moreOf?: readonly Bilingual[];
      /** In a figure: the number of these `more` that are of the only such document, where all others are of that person. */
      readonly moreOfDocument?: number;
    };
  /** `first` is named by most speakers. */
  readonly "shared-risks": SharedCount & CertainCount & { readonly risks: number; readonly first?: Firsts };
  /** `proposals` and `risks` count reported and inferred claims, too. */
  readonly "answers-to-risks": CertainCount & {
    readonly answered: Share;
    readonly proposals: number;
    readonly risks: number;
  };
  /** `morePeople` are those of whom nothing counts, because others report it, or it is inferred. */
  readonly "where-they-part": SpeakersCounted &
    CertainCount & {
      readonly ideas: number;
      readonly more: number;
      readonly morePeople: readonly Bilingual[];
      /** On what evidence it is said that does not count. */
      readonly moreStandings: readonly Standing[];
    };
  readonly "common-ground": SharedCount & CertainCount & { readonly proposals: number };
  readonly "lone-risks": Share;
  readonly "unanswered-risks": Share;
  /** Of the total, `byPeople` are made by people, the others only by institutions. */
  readonly "proposals-without-risk": Share & { readonly byPeople: number };
  readonly "lines-without-risk": Share;
  readonly "untouched-categories": { readonly names: readonly Bilingual[] };
}

export type QuestionId = keyof QuestionKinds;
export type QuestionFacts = OneOf<QuestionKinds>;
