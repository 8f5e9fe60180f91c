/** The words of the named questions and their answers, in both languages. */
import type { Bilingual } from "../model/bilingual.ts";
import type { QuestionFacts, QuestionId, QuestionKinds } from "../model/question-facts.ts";
import { questions as en } from "./en/questions.ts";
import { type Sentences, sayBoth } from "./sentences.ts";
import { questions as zh } from "./zh/questions.ts";

export interface QuestionWords {
  readonly title: Readonly<Record<QuestionId, string>>;
  readonly answer: Sentences<QuestionKinds>;
}

export const questionTitle = (id: QuestionId): Bilingual => ({ en: en.title[id], zh: zh.title[id] });

/** Says the answer to a named question in one sentence. */
export const questionAnswer = (facts: QuestionFacts): Bilingual => sayBoth({ en: en.answer, zh: zh.answer }, facts);
