import { computed } from "@preact/signals";
import { type ComparingMessages, comparingInEnglish } from "../language/comparing-en.ts";
import { comparingInChinese } from "../language/comparing-zh.ts";
import { language } from "./current-view.ts";

/** The words of the views that compare; fetched with them. */
export const comparingWords = computed((): ComparingMessages => (language.value === "zh" ? comparingInChinese : comparingInEnglish));

/** Sentences one after the other, as the page's language sets them; what is false is left out. */
export const sentences = (...texts: readonly (string | false)[]): string => texts.filter(Boolean).join(language.value === "zh" ? "" : " ");
