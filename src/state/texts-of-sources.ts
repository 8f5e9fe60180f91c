/** Texts that the page takes from the graph's sources; words of its own before the graph has come, and where a source gives none. */
import { computed } from "@preact/signals";
import { sourceTexts } from "../graph/source-texts.ts";
import type { BuiltSource } from "../model/built.ts";
import { language, words } from "./current-view.ts";
import { graph } from "./graph-state.ts";

/** A source by what it is, where and when it was. */
export const sourceLine = ({ title, place, date }: BuiltSource): string =>
  `${title[language.value]}, ${place[language.value]}, ${words.value.dateOf(date)}`;

const texts = (kind: Parameters<typeof sourceTexts>[1], otherwise: string): readonly string[] => {
  const given = sourceTexts(graph.value, kind).map((text) => text[language.value]);
  return given.length > 0 ? given : [otherwise];
};

/** What the first view says under its headline, in paragraphs. */
export const decks = computed((): readonly string[] => {
  const { sources } = graph.value.built;
  const given = sources.map((source) => source.deck?.[language.value] ?? sourceLine(source));
  return given.length > 0 ? given : [words.value.deck];
});

/** How far claims can be trusted. */
export const notice = computed(() => texts("notice", words.value.notice).join(language.value === "zh" ? "" : " "));

/** What the empty search box shows. */
export const searchPlaceholder = computed(() => texts("searchExamples", words.value.searchPlaceholder)[0]);
