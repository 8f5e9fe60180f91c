/** The comparison of the two countries with the most speakers, to which several pages lead. */
import { speakersByCountry } from "../../graph/speakers-by-country.ts";
import type { ActorId } from "../../model/built.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";

/** Returns the two countries with the question that compares them; undefined if speakers are from fewer. */
export function comparedCountries(): { readonly ids: readonly ActorId[]; readonly title: string } | undefined {
  const [first, second] = speakersByCountry(graph.value).map(({ place }) => place);
  if (!first || !second) return undefined;
  return {
    ids: [first.id, second.id],
    title: comparingWords.value.comparedCountries(first.name[language.value], second.name[language.value]),
  };
}
