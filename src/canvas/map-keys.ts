/** Keyboard commands of the map, while it has the keyboard focus. */

import type { Direction } from "../scene/moving.ts";
import { type NavigationKey, navigationKeys } from "../view/navigation-keys.ts";
import { typedKey } from "../view/typed-key.ts";
import { type Depth, depths } from "../view/view-state.ts";

export interface MapKeyHandlers {
  /** Zooms around the middle of the map. */
  zoom(factor: number): void;
  /** Moves the map to the right by `left` pixels and down by `top`. */
  pan(left: number, top: number): void;
  fit(): void;
  zoomToSelection(): void;
  /** Deselects, or fits the map if nothing is selected. */
  deselect(): void;
  /** Sets how many steps the ego network of the selected node includes. */
  setDepth(depth: Depth): void;
  /** Follows an edge by key. Returns false if there is no node to start from, so that the key pans the map. */
  navigate(key: NavigationKey): boolean;
  /** Moves the selected node one step. Returns false if there is nothing to move. */
  move(direction: Direction): boolean;
}

/** Pixels that one press of an arrow key pans. */
const panStep = 80;

const directions: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** Attaches the handlers to an element. @returns a function that detaches them */
export function attachMapKeys(element: HTMLElement, handlers: MapKeyHandlers): () => void {
  const commands: Record<string, () => void> = {
    "+": () => handlers.zoom(1.5),
    "=": () => handlers.zoom(1.5),
    "-": () => handlers.zoom(1 / 1.5),
    _: () => handlers.zoom(1 / 1.5),
    "0": () => handlers.fit(),
    Home: () => handlers.fit(),
    ".": () => handlers.zoomToSelection(),
    ArrowLeft: () => handlers.pan(panStep, 0),
    ArrowRight: () => handlers.pan(-panStep, 0),
    ArrowUp: () => handlers.pan(0, panStep),
    ArrowDown: () => handlers.pan(0, -panStep),
    Escape: () => handlers.deselect(),
    ...Object.fromEntries(depths.map((depth) => [String(depth), () => handlers.setDepth(depth)])),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = directions[event.key];
    if (direction && event.altKey && !event.ctrlKey && !event.metaKey && event.target === element) {
      // With nothing to move, Alt with an arrow goes Back or Forward, as the browser has it.
      if (handlers.move(direction)) event.preventDefault();
      return;
    }
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = typedKey(event);
    const key = navigationKeys.find((name) => name === typed);
    const hasNavigated = key !== undefined && !event.shiftKey && handlers.navigate(key);
    if (!hasNavigated && !Object.hasOwn(commands, typed)) return;
    event.preventDefault();
    if (!hasNavigated) commands[typed]?.();
  };
  element.addEventListener("keydown", onKeyDown);
  return () => element.removeEventListener("keydown", onKeyDown);
}
