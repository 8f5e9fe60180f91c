/** Makes Back close something that covers the screen, such as a panel on a phone, before it leads to another view. */
import { historyDepth, rememberInEntry } from "./address-bar.ts";

/**
 * Adds a history entry with the same address, and calls back instead of all other listeners when the reader goes back.
 *
 * @param memory what the entry keeps beside the address
 * @returns a function that stops it; the entry goes too, unless others have come after it
 */
export function backCloses(memory: unknown, onBack: () => void): () => void {
  const before = historyDepth();
  rememberInEntry(memory, "push");
  const opened = historyDepth();
  if (opened === before) return () => undefined;
  let isGone = false;
  const listener = (event: PopStateEvent): void => {
    event.stopImmediatePropagation();
    isGone = true;
    onBack();
  };
  window.addEventListener("popstate", listener, { capture: true });
  return () => {
    window.removeEventListener("popstate", listener, { capture: true });
    if (!isGone && historyDepth() === opened) window.history.back();
  };
}
