import { computed } from "@preact/signals";
import { ownGraphWords } from "../../language/own-graph.ts";
import type { Category } from "../../own-graph/categories.ts";
import { language } from "../../state/current-view.ts";
import { categoryNameOf } from "../../state/own-names.ts";
import { ownGraph } from "../../state/own-view.ts";

/** The words of the screen in the language of the page. */
export const ownWords = computed(() => ownGraphWords[language.value]);

/** Names a category of the graph that is shown. */
export const nameOfCategory = (category: Category): string => (ownGraph.value ? categoryNameOf(ownGraph.value, category) : "");
