/** The words of a picture's title and the line under it, in both languages; loaded with what saves it. */
import type { Bilingual } from "../model/bilingual.ts";
import type { CaptionFacts, CaptionKinds } from "../model/caption-facts.ts";
import { captions as en } from "./en/captions.ts";
import { type Sentences, sayBoth } from "./sentences.ts";
import { captions as zh } from "./zh/captions.ts";

export interface CaptionWords {
  readonly title: Sentences<CaptionKinds>;
  readonly deck: Sentences<CaptionKinds>;
}

/** Gives a picture its title and the line under it. */
export const captionText = (facts: CaptionFacts): { readonly title: Bilingual; readonly deck: Bilingual } => ({
  title: sayBoth({ en: en.title, zh: zh.title }, facts),
  deck: sayBoth({ en: en.deck, zh: zh.deck }, facts),
});
