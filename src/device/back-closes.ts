/** Makes Back close something that covers the screen, such as a panel on a phone, before it leads to another view. */
import { historyDepth, interceptBack, rememberInEntry } from "./address-bar.ts";

/**
 * Adds a history entry with the same address, and calls back, instead of opening another view, when the reader goes back.
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
  interceptBack(() => {
    isGone = true;
    onBack();
  });
  return () => {
    interceptBack();
    if (!isGone && historyDepth() === opened) window.history.back();
  };
}
