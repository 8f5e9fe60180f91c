/**
 * The reader's own collection. It is no part of the view: it stays on this device, and a link carries it only where the reader shares it.
 * Each entry of the browser's history remembers it, so that Back undoes what was added or taken out.
 */
import { signal } from "@preact/signals";
import { rememberInEntry } from "../device/address-bar.ts";
import { readStored, watchStored, writeStored } from "../device/storage.ts";
import { type Collection, collectionText, emptyCollection, readCollection } from "../graph/collection.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";

const storedAs = "collection";

export const collection = signal<Collection>(emptyCollection);
/** What it was before the last change; undefined where nothing was changed in this visit. */
export const before = signal<Collection | undefined>(undefined);
/** Whether the browser keeps it until the next visit. */
export const isKept = signal(true);

/** Ids that were kept and that this graph no longer has. */
export const lost = signal<readonly string[]>([]);

/** What an entry of the history remembers beside the view. */
export const remembered = () => ({ collection: collectionText(collection.value) });

function set(next: Collection): void {
  collection.value = next;
  isKept.value = writeStored(storedAs, collectionText(next));
}

/** Reads what the device has kept, once the graph is here that says what its ids mean; follows what other windows change. */
export function openCollection(graph: ConceptGraph): void {
  const read = (text: string | undefined): void => {
    const found = readCollection(graph, text ?? "");
    collection.value = found.collection;
    lost.value = found.unknown;
  };
  read(readStored(storedAs));
  watchStored(storedAs, read);
  rememberInEntry(remembered(), "replace");
}

/** Takes what an entry of the history remembered; an entry that remembers nothing leaves all as it is. */
export function recall(memory: unknown, graph: ConceptGraph): void {
  if (typeof memory !== "object" || memory === null || !("collection" in memory) || typeof memory.collection !== "string") return;
  if (memory.collection !== collectionText(collection.value)) set(readCollection(graph, memory.collection).collection);
}

/**
 * Changes the collection.
 *
 * @param entry "push" makes an entry of its own in the history; "with-view": the view changes with it, and makes the entry
 */
export function changeCollection(next: Collection, entry: "push" | "with-view" = "push"): void {
  lost.value = [];
  before.value = collection.value;
  set(next);
  if (entry === "push") rememberInEntry(remembered(), "push");
}

export function forgetChange(): void {
  before.value = undefined;
}
