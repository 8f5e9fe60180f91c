import { computed } from "@preact/signals-core";
import { comparingWords as dictionaries } from "../language/comparing.ts";
import { language } from "./current-view.ts";

/** The words of matrix, comparisons, paths and gaps; loaded with them. */
export const comparingWords = computed(() => dictionaries[language.value]);

/** Joins sentences as the page's language requires; leaves out those that are `false`. */
export const sentences = (...texts: readonly (string | false)[]): string => texts.filter(Boolean).join(language.value === "zh" ? "" : " ");
