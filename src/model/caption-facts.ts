/** Facts that a picture's title and the line under it are made of, by what is selected. */
import type { Bilingual } from "./bilingual.ts";
import type { OneOf } from "./facts.ts";
import type { QuestionFacts } from "./question-facts.ts";

export interface CaptionKinds {
  readonly whole: object;
  /** `depth` is the number of steps up to which neighbours are shown. */
  readonly node: { readonly name: Bilingual; readonly summary: Bilingual; readonly depth: number; readonly claims: number };
  readonly edge: { readonly from: Bilingual; readonly reads: Bilingual; readonly to: Bilingual; readonly statement?: Bilingual };
  readonly collection: { readonly nodes: number; readonly claims: number };
  readonly ask: { readonly text: string };
  readonly pair: { readonly names: readonly Bilingual[]; readonly claims: number };
  readonly comparison: { readonly names: readonly Bilingual[] };
  readonly path: { readonly names: readonly Bilingual[] };
  readonly question: { readonly answer: QuestionFacts };
}

export type CaptionFacts = OneOf<CaptionKinds>;
