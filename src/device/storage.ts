/** Small texts in the local storage. A browser may refuse (private mode, full, switched off); these functions never throw. */

const prefix = "ai-safety-concept-graph:";

/** The text stored under a name; undefined if there is none or the browser refuses. */
export function readStored(name: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text. Returns false if the browser refuses: the page should say that the text will be lost at the next reload. */
export function writeStored(name: string, text: string): boolean {
  try {
    globalThis.localStorage.setItem(prefix + name, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls back when another window of this browser stores or removes the text under a name.
 *
 * @param onChange gets the new text, or undefined if it was removed
 * @returns a function that stops watching
 */
export function watchStored(name: string, onChange: (text: string | undefined) => void): () => void {
  const listener = (event: StorageEvent): void => {
    if (event.key === prefix + name) onChange(event.newValue ?? undefined);
  };
  globalThis.addEventListener("storage", listener);
  return () => globalThis.removeEventListener("storage", listener);
}

/** Removes the text under a name. Returns false if the browser refuses. */
export function removeStored(name: string): boolean {
  try {
    globalThis.localStorage.removeItem(prefix + name);
    return true;
  } catch {
    return false;
  }
}
