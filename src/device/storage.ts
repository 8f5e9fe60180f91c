/** Small texts kept in this browser. A browser may refuse (private mode, full, switched off): nothing here throws. */

const prefix = "ai-safety-concept-graph:";

/** The text kept under a name; undefined where there is none or the browser keeps nothing. */
export function readStored(name: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text. False: the browser refused, and the page should say that it will be gone after a reload. */
export function writeStored(name: string, text: string): boolean {
  try {
    globalThis.localStorage.setItem(prefix + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another window of this browser keeps or forgets a text under a name; returns the undo. */
export function watchStored(name: string, changed: (text: string | undefined) => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === prefix + name) changed(event.newValue ?? undefined);
  };
  globalThis.addEventListener("storage", listen);
  return () => globalThis.removeEventListener("storage", listen);
}

/** Forgets a text. False: the browser refused. */
export function removeStored(name: string): boolean {
  try {
    globalThis.localStorage.removeItem(prefix + name);
    return true;
  } catch {
    return false;
  }
}
