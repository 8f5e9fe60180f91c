import { isComposing } from "../../device/composing.ts";
import type { PlayerKey } from "../../lesson/player-keys.ts";
import { typedKey } from "../../view/typed-key.ts";

/** Controls that use arrow keys or letters themselves. */
const fields = "input, textarea, select, [contenteditable], [role='tree'], [role='grid'], dialog";
const counts = "input[type='number']";
/** Elements that Space and Enter press; not an option that is pressed already, where they would change nothing. */
const controls = "a, button:not(.lesson-option[aria-pressed='true']), summary, label";

/**
 * Describes a key that was pressed on the page.
 *
 * @param isMapTaken true if the keys lead through the lesson even on the map, as a class expects
 */
export function playerKey(event: KeyboardEvent, isMapTaken: boolean): PlayerKey {
  const { target } = event;
  const isOn = (selectors: string): boolean => target instanceof Element && target.closest(selectors) !== null;
  return {
    key: typedKey(event),
    hasModifier: event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isComposing(event),
    isInField: isOn(fields) || (!isMapTaken && isOn(".map-host")),
    isInCount: isOn(counts),
    isOnControl: isOn(controls),
  };
}
