import { computed } from "@preact/signals";
import { ownGraphWords } from "../../language/own-graph.ts";
import type { Category } from "../../own-graph/categories.ts";
import { language } from "../../state/current-view.ts";
import { ownGraph } from "../../state/own-view.ts";

/** The words of the screen in the language of the page. */
export const ownWords = computed(() => ownGraphWords[language.value]);

/** Names a category of the graph that is shown. */
export function nameOfCategory({ value }: Category): string {
  const w = ownWords.value;
  if (value === undefined) return w.others;
  return ownGraph.value?.categoryColumn === undefined ? w.community(value) : value;
}
