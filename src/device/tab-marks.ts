/** Marks that a tab keeps through its reloads; a tab that is opened by hand has none. These functions never throw. */

const prefix = "ai-safety-concept-graph:";

/** Tests whether this tab has a mark; false where the browser refuses. */
export function isTabMarked(name: string): boolean {
  try {
    return globalThis.sessionStorage.getItem(prefix + name) !== null;
  } catch {
    return false;
  }
}

/** Gives this tab a mark, or takes it away. */
export function markTab(name: string, isMarked: boolean): void {
  try {
    if (isMarked) globalThis.sessionStorage.setItem(prefix + name, "");
    else globalThis.sessionStorage.removeItem(prefix + name);
  } catch {
    // Without marks, a reload asks whether to go on.
  }
}
