/** The address bar: the view stands behind the `#`, so that it works under any path and from a disk. */

/** What stands behind the `#`, as written; not through `location.hash`, which some browsers decode. */
export function readHash(): string {
  const { href } = window.location;
  const mark = href.indexOf("#");
  return mark === -1 ? "" : href.slice(mark + 1);
}

/**
 * Writes the view into the address.
 *
 * @param hash without the `#`; empty takes it away
 * @param entry "push" for a view that the reader chose, so that Back undoes it; "replace" for a move of the camera
 * @param memory what the entry is to remember beside the address; plain data
 */
export function writeHash(hash: string, entry: "push" | "replace", memory?: unknown): void {
  const address = addressOf(hash);
  if (address !== window.location.href) writeEntry(address, entry, memory);
}

/** Lets an entry of the history remember something under the address as it stands. */
export const rememberInEntry = (memory: unknown, entry: "push" | "replace"): void => writeEntry(window.location.href, entry, memory);

function writeEntry(address: string, entry: "push" | "replace", memory: unknown): void {
  try {
    const depth = depthOf(window.history.state);
    if (entry === "push") window.history.pushState({ depth: depth + 1, memory }, "", address);
    else window.history.replaceState({ depth, memory }, "", address);
  } catch {
    // Browsers refuse more than some hundred writes in half a minute; the next one catches up.
  }
}

/** How many entries of this page's own lie behind the present one. */
const depthOf = (state: unknown): number => {
  const depth: unknown = typeof state === "object" && state !== null && "depth" in state ? state.depth : 0;
  return typeof depth === "number" ? depth : 0;
};

/** Undoes the last chosen view. False: there is none, and the page does not leave itself. */
export function goBack(): boolean {
  if (depthOf(window.history.state) === 0) return false;
  window.history.back();
  return true;
}

/** The whole address under which a view opens again, for citations and figures. */
export function addressOf(hash: string): string {
  const [page = ""] = window.location.href.split("#", 1);
  return hash === "" ? page : `${page}#${hash}`;
}

const memoryOf = (state: unknown): unknown => (typeof state === "object" && state !== null && "memory" in state ? state.memory : undefined);

/** Calls back when Back, Forward or the reader's own typing changes the address, with what the entry remembers; returns the undo. */
export function watchHash(changed: (hash: string, memory: unknown) => void): () => void {
  // Typing another hash is a popstate too, so that no second event is needed.
  const listen = (): void => changed(readHash(), memoryOf(window.history.state));
  window.addEventListener("popstate", listen);
  return () => window.removeEventListener("popstate", listen);
}
