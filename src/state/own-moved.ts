/** Nodes of a reader's own graph that the reader has moved. They are kept on the device with the graph; see `own-moving.ts`. */
import { computed, type Signal, signal } from "@preact/signals-core";
import type { ScenePoint } from "../scene/scene-types.ts";

/** By places in the list of the graph. */
export type MovedNodes = ReadonlyMap<number, ScenePoint>;

export const noneMoved: MovedNodes = new Map();
export const ownMoved: Signal<MovedNodes> = signal(noneMoved);
/** The node that is dragged, where it is held. */
export const ownHeld: Signal<(ScenePoint & { readonly place: number }) | undefined> = signal(undefined);
/** As nodes stood before each move, the last move last. */
export const movesBefore: Signal<readonly MovedNodes[]> = signal([]);

/** All that the reader has moved, with the one that is held. */
export const ownPinned = computed((): MovedNodes => {
  const { value: held } = ownHeld;
  return held ? new Map([...ownMoved.value, [held.place, held]]) : ownMoved.value;
});

/** Starts with the moves that were kept with a graph. @param before as nodes stood before each of them */
export function showMoved(moved: MovedNodes, before: readonly MovedNodes[]): void {
  ownMoved.value = moved;
  ownHeld.value = undefined;
  movesBefore.value = before;
}
