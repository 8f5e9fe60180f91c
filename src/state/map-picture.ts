/** What is drawn, made again only when something of the view has changed that it shows. */
import { computed } from "@preact/signals";
import { type Pictured, pictureOf } from "../scene/picture.ts";
import { ego, expandedFamilies, hidden, language, selection } from "./current-view.ts";
import { answer, rendered } from "./derived.ts";
import { graph } from "./graph-state.ts";

const pictured = computed(
  (): Pictured => ({
    selection: selection.value,
    hidden: hidden.value,
    expandedFamilies: expandedFamilies.value,
    ego: ego.value,
    language: language.value,
  }),
);

export const picture = computed(() =>
  pictureOf(graph.value, pictured.value, { rendered: rendered.value, ...(answer.value && { answer: answer.value }) }),
);
