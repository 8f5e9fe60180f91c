/** Names the key that was pressed, also while an input method makes a Chinese sign of it, or takes it for itself. */

/** The part of a keyboard event that is read. */
export interface PressedKey {
  /** The character that the layout and the input method make of the key. */
  readonly key: string;
  /** Where the key is on the keyboard. */
  readonly code: string;
}

/** Signs that Chinese input methods write; the enumeration comma is on another key in some. */
const latinSigns: Readonly<Record<string, string>> = { "。": ".", "、": "/" };

/** For keys that the input method keeps from the page, by their place on the keyboard. */
const signsByPlace: Readonly<Record<string, string>> = { Period: ".", Slash: "/", Equal: "=", Minus: "-" };

/** The key's name as `KeyboardEvent.key` has it without an input method: "/" for ／ and 、 too, "0" for ０. */
export function typedKey({ key, code }: PressedKey): string {
  if (key === "Process" || key === "Unidentified") return signsByPlace[code] ?? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? key;
  const sign = latinSigns[key];
  if (sign !== undefined) return sign === signsByPlace[code] ? sign : key;
  // Full-width signs stand in the order of ASCII.
  return /^[\uff01-\uff5e]$/.test(key) ? String.fromCharCode(key.charCodeAt(0) - 0xfee0) : key;
}
