/** The words of answers to questions in words, in both languages; fetched when the first is asked. */
import type {
  AnswerFacts,
  AnswerKinds,
  NotUnderstoodFacts,
  NotUnderstoodKinds,
  PartFacts,
  PartKinds,
  Understood,
  UnderstoodKinds,
} from "../model/answer-facts.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { asking as en } from "./en/asking.ts";
import { type Sentences, sayBoth } from "./sentences.ts";
import { asking as zh } from "./zh/asking.ts";

export interface AnswerWords {
  readonly understood: Sentences<UnderstoodKinds>;
  readonly answer: Sentences<AnswerKinds>;
  readonly part: Sentences<PartKinds>;
  readonly notUnderstood: Sentences<NotUnderstoodKinds>;
}

/** Says a question as it was understood. */
export const understoodText = (facts: Understood): Bilingual => sayBoth({ en: en.understood, zh: zh.understood }, facts);

/** Says an answer in one sentence. */
export const answerText = (facts: AnswerFacts): Bilingual => sayBoth({ en: en.answer, zh: zh.answer }, facts);

/** Gives a part of an answer its title. */
export const partTitle = (facts: PartFacts): Bilingual => sayBoth({ en: en.part, zh: zh.part }, facts);

/** Says why there is no answer. */
export const notUnderstoodText = (facts: NotUnderstoodFacts): Bilingual => sayBoth({ en: en.notUnderstood, zh: zh.notUnderstood }, facts);
