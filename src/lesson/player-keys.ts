/** Where the keys of a keyboard and of a presenter's remote control lead. */
import type { PlayerIntent } from "./player-state.ts";

/** A key and where it was pressed. */
export interface PlayerKey {
  readonly key: string;
  readonly hasModifier: boolean;
  /** True in a field that takes text, or among buttons that the arrows choose from. */
  readonly isInField: boolean;
  /** True on a control that Space and Enter press. */
  readonly isOnControl: boolean;
}

export type PlayerCommand = PlayerIntent | { readonly type: "toggle-overview" | "toggle-laser" | "toggle-explore" | "fill-screen" };

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
]);

/** Returns the command of a key; undefined if the player leaves it alone. */
export function commandOfKey({ key, hasModifier, isInField, isOnControl }: PlayerKey): PlayerCommand | undefined {
  if (hasModifier || isInField) return undefined;
  if (key === " ") return isOnControl ? undefined : { type: "advance" };
  if (key === "Enter") return isOnControl ? undefined : { type: "reveal" };
  return commands.get(key.length === 1 ? key.toLowerCase() : key);
}
