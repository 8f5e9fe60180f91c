import type { Box } from "../../scene/scene-types.ts";

/** Measures what stands over the map: its caption, its buttons and a card in a corner, in CSS pixels from its top left corner. */
export function boxesOverMap(): readonly Box[] {
  const map = document.getElementById("map")?.getBoundingClientRect();
  if (!map) return [];
  return [...document.querySelectorAll(".map-top > *, .map-key, .selection-card:not(.at-foot)")].map((part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return { left: left - map.left, top: top - map.top, width, height };
  });
}

export const areSameBoxes = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.length === others.length &&
  some.every((box, index) => {
    const other = others[index];
    return box.left === other?.left && box.top === other.top && box.width === other.width && box.height === other.height;
  });
