/** Texts from the graph's sources; the page's own words until the graph is loaded, or if a source has none. */
import { computed } from "@preact/signals-core";
import { sourceTexts } from "../graph/source-texts.ts";
import type { BuiltSource } from "../model/built.ts";
import { language, words } from "./current-view.ts";
import { graph } from "./graph-state.ts";

/** Names a source by its title, place and date. */
export const sourceLine = ({ title, place, date }: BuiltSource): string =>
  words.value.sourceName(title[language.value], place[language.value], words.value.dateOf(date));

const texts = (kind: Parameters<typeof sourceTexts>[1], otherwise: string): readonly string[] => {
  const given = sourceTexts(graph.value, kind).map((text) => text[language.value]);
  return given.length > 0 ? given : [otherwise];
};

/** The paragraphs under the headline of the first view. */
export const decks = computed((): readonly string[] => {
  const { sources } = graph.value.built;
  const given = sources.map((source) => source.deck?.[language.value] ?? sourceLine(source));
  return given.length > 0 ? given : [words.value.deck];
});

/** The notice about how far claims can be trusted. */
export const notice = computed(() => texts("notice", words.value.notice).join(language.value === "zh" ? "" : " "));

/** The placeholder of the empty search box. */
export const searchPlaceholder = computed(() => texts("searchExamples", words.value.searchPlaceholder)[0]);
