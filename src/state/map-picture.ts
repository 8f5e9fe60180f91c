/** The picture of the map, computed again only when a part of the view changes that it depends on. */
import { computed } from "@preact/signals";
import { type Pictured, pictureOf } from "../scene/picture.ts";
import { added, ego, expandedFamilies, hidden, language, layout, selection } from "./current-view.ts";
import { answer, rendered } from "./derived.ts";
import { graph } from "./graph-state.ts";

const pictured = computed(
  (): Pictured => ({
    selection: selection.value,
    hidden: hidden.value,
    added: added.value,
    expandedFamilies: expandedFamilies.value,
    ego: ego.value,
    language: language.value,
    layout: layout.value,
  }),
);

export const picture = computed(() =>
  pictureOf(graph.value, pictured.value, { rendered: rendered.value, ...(answer.value && { answer: answer.value }) }),
);
