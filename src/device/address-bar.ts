/** The address bar. The view state is in the part after `#`, so that it works under any path and from a file. */
import { isEmbedded } from "./embedding.ts";

/** The part of the address after `#`, not decoded. (Some browsers decode `location.hash`.) */
export function readHash(): string {
  const { href } = window.location;
  const index = href.indexOf("#");
  return index === -1 ? "" : href.slice(index + 1);
}

/**
 * Writes the view state into the address.
 * In a frame no entry is ever added: Back belongs to the page around it.
 *
 * @param hash   without `#`; an empty one removes the `#`
 * @param entry  "push" adds a history entry, so that Back returns to the last view; "replace" is for moves of the camera
 * @param memory data that the history entry keeps beside the address; has to be structured-cloneable
 */
export function writeHash(hash: string, entry: "push" | "replace", memory?: unknown): void {
  const address = addressOf(hash);
  if (address !== window.location.href) writeEntry(address, entry, memory);
}

/** Stores data in a history entry without a change of the address. */
export const rememberInEntry = (memory: unknown, entry: "push" | "replace"): void => writeEntry(window.location.href, entry, memory);

function writeEntry(address: string, entry: "push" | "replace", memory: unknown): void {
  try {
    const depth = depthOf(window.history.state);
    if (entry === "push" && !isEmbedded) window.history.pushState({ depth: depth + 1, memory }, "", address);
    else window.history.replaceState({ depth, memory }, "", address);
  } catch {
    // Browsers limit how often the history can be written (some hundred times in 30 seconds). The next write catches up.
  }
}

/** The number of earlier history entries that this page has made. */
const depthOf = (state: unknown): number => {
  const depth: unknown = typeof state === "object" && state !== null && "depth" in state ? state.depth : 0;
  return typeof depth === "number" ? depth : 0;
};

/** The number of earlier history entries that this page has made before the current one. */
export const historyDepth = (): number => depthOf(window.history.state);

/** Goes back to the last view. Returns false, and stays, if the entry before is not one of this page. */
export function goBack(): boolean {
  if (depthOf(window.history.state) === 0) return false;
  window.history.back();
  return true;
}

/** The full address of a view, for citations and figures. */
export function addressOf(hash: string): string {
  const [page = ""] = window.location.href.split("#", 1);
  return hash === "" ? page : `${page}#${hash}`;
}

/** The data that the current entry of the history keeps; it survives a reload. */
export const readMemory = (): unknown => memoryOf(window.history.state);

const memoryOf = (state: unknown): unknown => (typeof state === "object" && state !== null && "memory" in state ? state.memory : undefined);

let instead: (() => void) | undefined;
/** Has something else called when Back, Forward or an edit changes the address; without it, what watches it again. */
export const interceptBack = (onBack?: () => void): void => {
  instead = onBack;
};

/**
 * Calls back when Back, Forward or an edit of the address bar changes the address.
 *
 * @param onChange gets the part after `#`, and the data that the history entry keeps
 * @returns a function that stops watching
 */
export function watchHash(onChange: (hash: string, memory: unknown) => void): () => void {
  // An edit of the part after `#` fires popstate too, so `hashchange` is not needed.
  const listener = (): void => (instead ? instead() : onChange(readHash(), memoryOf(window.history.state)));
  window.addEventListener("popstate", listener);
  return () => window.removeEventListener("popstate", listener);
}
