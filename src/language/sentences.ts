/** Sentences made from facts of several kinds. */
import type { Bilingual } from "../model/bilingual.ts";

/** A sentence for each kind, made from its facts. A kind without a sentence does not compile. */
export type Sentences<Kinds> = { readonly [Kind in keyof Kinds]: (facts: Kinds[Kind]) => string };

/** Says facts in both languages. */
export const sayBoth = <Kinds>(
  words: Readonly<Record<keyof Bilingual, Sentences<Kinds>>>,
  facts: { readonly kind: keyof Kinds },
): Bilingual => ({ en: say(words.en, facts), zh: say(words.zh, facts) });

/** Says facts in the language of some words. */
export const say = <Kinds>(words: Sentences<Kinds>, facts: { readonly kind: keyof Kinds }): string =>
  (words[facts.kind] as (facts: object) => string)(facts);

/** A sentence names so many things where a name may mean many. */
export const maxNames = 4;
