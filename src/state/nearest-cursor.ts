/** The node that Enter selects while nothing is selected: the nearest to the middle of what is in sight. The map rings and names it for whoever uses its keys. */
import { computed, effect, signal } from "@preact/signals-core";
import type { NodeId } from "../model/built.ts";
import { selection, tab, view } from "./current-view.ts";
import { restingPicture } from "./map-picture.ts";
import { nearestNode } from "./nearest-node.ts";

const isMap = (target: EventTarget | null): boolean => target instanceof Element && target.id === "map";

/** True while the map has the keyboard focus, and was last moved by a key. */
const isByKey = signal(false);
document.addEventListener("focusin", ({ target }) => {
  isByKey.value = isMap(target) && (target as Element).matches(":focus-visible");
});
document.addEventListener("keydown", ({ target, key }) => {
  if (isMap(target) && key.startsWith("Arrow")) isByKey.value = true;
});
/** The node that was selected last, until the map is moved: who leaves it goes on from there. */
const last = signal<NodeId | undefined>(undefined);
effect(() => {
  if (selection.value.kind === "node") last.value = selection.value.id;
});
effect(() => {
  if (view.value.camera) last.value = undefined;
});
for (const event of ["focusout", "pointerdown"]) document.addEventListener(event, () => (isByKey.value = false));

const isWanted = computed(() => {
  const { kind } = selection.value;
  return isByKey.value && tab.value === "map" && kind !== "node" && kind !== "edge";
});

/** Undefined unless the map has the keyboard focus and no node or edge is selected. */
export const nearest = computed((): NodeId | undefined => (isWanted.value ? (lastDrawn() ?? nearestNode()) : undefined));
const lastDrawn = (): NodeId | undefined => restingPicture.value.nodes.find(({ id }) => id === last.value)?.id;
