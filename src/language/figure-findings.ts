/** The titles of figures, which say what is found, and how certain it is; loaded with what saves them. */
import type { Bilingual } from "../model/bilingual.ts";
import type { CertaintyFacts, FigureFinding, FindingKinds, NotDrawnFacts, UnstatedFacts } from "../model/figure-facts.ts";
import type { QuestionKinds } from "../model/question-facts.ts";
import { figureFindings as en } from "./en/figure-findings.ts";
import { type Sentences, sayBoth } from "./sentences.ts";
import { figureFindings as zh } from "./zh/figure-findings.ts";

/** Somebody whom a figure does not draw, and the line of what they say; empty where it has none. */
export interface NotDrawnPerson {
  readonly name: string;
  readonly line: string;
}

interface NotDrawnWords extends Omit<NotDrawnFacts, "people" | "perhaps"> {
  readonly people: readonly NotDrawnPerson[];
}

export interface FigureFindingWords {
  /** The title: what the figure shows, in words. */
  readonly finding: Sentences<FindingKinds>;
  /** The answer to a named question as a title, without a full stop. */
  readonly answer: Sentences<QuestionKinds>;
  /** The line under it: what the title leaves out; empty where that is nothing. */
  readonly answerDeck: Sentences<QuestionKinds>;
  /** The line under the answer to a reader's own question. */
  askedDeck(question: string): string;
  /** The line under the title of what is shown in several steps around a node. */
  steps(depth: number): string;
  /** The line under the title of a family: how many speak of it in general, and how many of which members; empty where the title says all. */
  familyDeck(facts: FindingKinds["family"]): string;
  /** The line under the title of a topic: how many more say the same of the members of its family. */
  notDrawn(facts: NotDrawnWords & { readonly perhaps?: Pick<NotDrawnWords, "speakers" | "people"> | undefined }): string;
  certainty(facts: CertaintyFacts): string;
  unstated(facts: UnstatedFacts): string;
}

export const figureFindingWords: Readonly<Record<keyof Bilingual, FigureFindingWords>> = { en, zh };

/** Says a finding in both languages. */
export const findingText = (facts: FigureFinding): Bilingual => sayBoth({ en: en.finding, zh: zh.finding }, facts);
