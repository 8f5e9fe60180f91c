/** The node or edge under the pointer. */
import { effect, type Signal, signal } from "@preact/signals-core";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Selection } from "../selection/selection.ts";
import { layout, selection } from "./current-view.ts";

interface Hovered {
  readonly target: Extract<Selection, { kind: "node" | "edge" }>;
  /** Where the pointer came to it, in CSS pixels of the map. */
  readonly at: PagePoint;
}

export const hovered: Signal<Hovered | undefined> = signal(undefined);
// What is selected is told beside the map, and another layout has something else under the pointer.
effect(() => {
  if (selection.value && layout.value) hovered.value = undefined;
});
