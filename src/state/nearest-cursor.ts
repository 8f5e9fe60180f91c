/** The node that Enter selects while nothing is selected: the nearest to the middle of what is in sight. The map rings and names it for whoever uses its keys. */
import { computed, signal } from "@preact/signals-core";
import type { NodeId } from "../model/built.ts";
import { selection, tab } from "./current-view.ts";
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
for (const event of ["focusout", "pointerdown"]) document.addEventListener(event, () => (isByKey.value = false));

const isWanted = computed(() => {
  const { kind } = selection.value;
  return isByKey.value && tab.value === "map" && kind !== "node" && kind !== "edge";
});

/** Undefined unless the map has the keyboard focus and no node or edge is selected. */
export const nearest = computed((): NodeId | undefined => (isWanted.value ? nearestNode() : undefined));
