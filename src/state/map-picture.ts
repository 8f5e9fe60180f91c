/** The picture of the map, computed again only when a part of the view changes that it depends on. */
import { computed, type Signal, signal } from "@preact/signals";
import { type Movable, whileHeld } from "../scene/moving.ts";
import { type Pictured, pictureOf } from "../scene/picture.ts";
import type { Pin } from "../view/view-state.ts";
import { added, ego, expandedFamilies, hidden, language, layout, pins, selection } from "./current-view.ts";
import { answer, rendered } from "./derived.ts";
import { graph } from "./graph-state.ts";
import { arrange, mapTextSize } from "./playing.ts";

const pictured = computed(
  (): Pictured => ({
    selection: selection.value,
    hidden: hidden.value,
    added: added.value,
    expandedFamilies: expandedFamilies.value,
    ego: ego.value,
    language: language.value,
    layout: layout.value,
    pins: pins.value,
  }),
);

/** The node that is being dragged, and where it is held. The view changes only when it is dropped. */
export const held: Signal<Pin | undefined> = signal(undefined);

const options = computed(() => ({
  rendered: rendered.value,
  ...(answer.value && { answer: answer.value }),
  ...(mapTextSize.value !== undefined && { textSize: mapTextSize.value }),
}));
/** The picture while nothing is dragged. */
const restingPicture = computed(() => {
  const whole = pictureOf(graph.value, pictured.value, options.value);
  return arrange.value?.(whole) ?? whole;
});

/** The graph and the places that moving a node depends on. */
export const movable = computed((): Movable => {
  const places = new Map(restingPicture.value.nodes.map(({ id, at }) => [id, at]));
  return {
    graph: graph.value,
    layout: layout.value,
    rendered: rendered.value,
    pins: pins.value[layout.value],
    placeOf: (id) => places.get(id),
  };
});

export const picture = computed(() =>
  held.value
    ? pictureOf(graph.value, pictured.value, { ...options.value, moved: whileHeld(held.value, movable.value) })
    : restingPicture.value,
);
