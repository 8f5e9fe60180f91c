/** What a reader presses while the map has the keyboard's focus. */

import { type WalkKey, walkKeys } from "../view/node-navigation.ts";
import { type Depth, depths } from "../view/view-state.ts";

export interface Keys {
  /** About the middle of the map. */
  zoom(factor: number): void;
  /** Moves what is seen by so many pixels. */
  pan(left: number, top: number): void;
  fit(): void;
  /** As near to what is chosen as shows all of it. */
  fitChoice(): void;
  leave(): void;
  /** How many steps the chosen node's ego network is to reach. */
  reach(depth: Depth): void;
  /** A key that walks the graph; false where there is nothing to walk from, and it means what it means to the map. */
  walk(key: WalkKey): boolean;
}

const step = 80;

/** Listens on an element. @returns its undo */
export function listenToKeys(element: HTMLElement, tell: Keys): () => void {
  const meanings: Record<string, () => void> = {
    "+": () => tell.zoom(1.5),
    "=": () => tell.zoom(1.5),
    "-": () => tell.zoom(1 / 1.5),
    _: () => tell.zoom(1 / 1.5),
    "0": () => tell.fit(),
    Home: () => tell.fit(),
    ".": () => tell.fitChoice(),
    ArrowLeft: () => tell.pan(step, 0),
    ArrowRight: () => tell.pan(-step, 0),
    ArrowUp: () => tell.pan(0, step),
    ArrowDown: () => tell.pan(0, -step),
    Escape: () => tell.leave(),
    ...Object.fromEntries(depths.map((depth) => [String(depth), () => tell.reach(depth)])),
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = walkKeys.find((name) => name === event.key);
    const isWalked = key !== undefined && !event.shiftKey && tell.walk(key);
    if (!isWalked && !Object.hasOwn(meanings, event.key)) return;
    event.preventDefault();
    if (!isWalked) meanings[event.key]?.();
  };
  element.addEventListener("keydown", onKey);
  return () => element.removeEventListener("keydown", onKey);
}
