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
  /** Of the claims that are near a question, where the grammar finds none. */
  readonly closest: Readonly<Record<"title" | "hint" | "names" | "none" | "instead" | "others" | "othersHint", string>> & {
    readonly counted: (number: number) => string;
    /** Names words that occur nowhere in the graph. */
    readonly unfound: (words: readonly string[]) => string;
  };
}

/** Says a question as it was understood. */
export const understoodText = (facts: Understood): Bilingual => sayBoth({ en: en.understood, zh: zh.understood }, facts);

/** Says an answer in one sentence. */
export const answerText = (facts: AnswerFacts): Bilingual => sayBoth({ en: en.answer, zh: zh.answer }, facts);

/** Gives a part of an answer its title. */
export const partTitle = (facts: PartFacts): Bilingual => sayBoth({ en: en.part, zh: zh.part }, facts);

/** Says why there is no answer. */
export const notUnderstoodText = (facts: NotUnderstoodFacts): Bilingual => sayBoth({ en: en.notUnderstood, zh: zh.notUnderstood }, facts);

/** The words about what is near a question. */
export const closestWords: Readonly<Record<keyof Bilingual, AnswerWords["closest"]>> = { en: en.closest, zh: zh.closest };

/**
 * Says what is known of a question in one sentence: the answer, or why there is none.
 *
 * @param hasClosest true if claims near the question are shown with it
 */
export function askedText(
  asked: { readonly sentence: AnswerFacts } | { readonly why: NotUnderstoodFacts },
  hasClosest: boolean,
): Bilingual {
  if ("sentence" in asked) return answerText(asked.sentence);
  if (asked.why.kind === "no-question" && hasClosest) return { en: en.closest.instead, zh: zh.closest.instead };
  if (asked.why.kind === "no-question") return { en: en.closest.none, zh: zh.closest.none };
  return notUnderstoodText(asked.why);
}
