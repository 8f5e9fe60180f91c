/** Where the keys of a keyboard and of a presenter's remote control lead. */
import type { PlayerIntent, ScreenIntent } from "./player-state.ts";

/** A key and where it was pressed. */
export interface PlayerKey {
  readonly key: string;
  readonly hasModifier: boolean;
  /** True in a field that takes text, or among buttons that the arrows choose from. */
  readonly isInField: boolean;
  /** True in a field that takes a number: Page Up and Page Down mean nothing there. */
  readonly isInCount?: boolean;
  /** True on a control that Space and Enter press. */
  readonly isOnControl: boolean;
}

export type PlayerCommand =
  | PlayerIntent
  | ScreenIntent
  | { readonly type: "toggle-overview" | "toggle-laser" | "toggle-explore" | "fill-screen" };

/** Commands of keys that no control uses. */
const commands: ReadonlyMap<string, PlayerCommand> = new Map([
  ["ArrowRight", { type: "advance" }],
  ["PageDown", { type: "advance" }],
  ["ArrowLeft", { type: "previous" }],
  ["PageUp", { type: "previous" }],
  ["Home", { type: "go-to", step: 0 }],
  ["r", { type: "reveal" }],
  ["o", { type: "toggle-overview" }],
  ["l", { type: "toggle-laser" }],
  ["e", { type: "toggle-explore" }],
  ["f", { type: "fill-screen" }],
  ["b", { type: "blank" }],
  [".", { type: "blank" }],
]);

/** The keys that lead back from free exploring: all else belongs to the page then, but for the commands on the screen. */
const leadingBack: ReadonlySet<string> = new Set(["PageDown", "PageUp", "e", "Escape"]);
const ofTheScreen: ReadonlySet<PlayerCommand["type"]> = new Set(["toggle-overview", "toggle-laser", "fill-screen", "blank"]);

/** Returns the command of a key; undefined if the player leaves it alone. */
export function commandOfKey({ key, hasModifier, isInField, isInCount, isOnControl }: PlayerKey): PlayerCommand | undefined {
  if (hasModifier || (isInField && !(isInCount && key.startsWith("Page")))) return undefined;
  if (key === " ") return isOnControl ? undefined : { type: "advance" };
  if (key === "Enter") return isOnControl ? undefined : { type: "reveal" };
  return commands.get(key.length === 1 ? key.toLowerCase() : key);
}

/** Returns the command of a key while somebody explores freely; undefined if the key is the page's. */
export function commandWhileExploring(pressed: PlayerKey): PlayerCommand | undefined {
  const { key, hasModifier, isInField } = pressed;
  if (hasModifier || isInField) return undefined;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  if (leadingBack.has(plain)) return { type: "return" };
  const given = plain === "." ? undefined : commandOfKey(pressed);
  return given && ofTheScreen.has(given.type) ? given : undefined;
}
