import { computed } from "@preact/signals";
import { comparingWords as topics } from "../language/comparing.ts";
import { language } from "./current-view.ts";

/** The words of the views that compare; fetched with them. */
export const comparingWords = computed(() => topics[language.value]);

/** Sentences one after the other, as the page's language sets them; what is false is left out. */
export const sentences = (...texts: readonly (string | false)[]): string => texts.filter(Boolean).join(language.value === "zh" ? "" : " ");
