/**
 * The reader's own collection. It is not part of the view: it stays on this device, and a link contains it only if the reader shares it.
 * Each entry of the browser's history remembers it, so Back undoes what was added or removed.
 */
import { signal } from "@preact/signals-core";
import { rememberInEntry } from "../device/address-bar.ts";
import { readStored, watchStored, writeStored } from "../device/storage.ts";
import { type Collection, collectionText, emptyCollection, isSameCollection, readCollection, withChange } from "../graph/collection.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { formatAddress, writeAddress } from "../view/address.ts";
import { view } from "./current-view.ts";
import { roomForHash } from "./public-address.ts";

const storageKey = "collection";

export const collection = signal<Collection>(emptyCollection);
/**
 * The collection as this window alone has changed it. The history remembers this one, so that Back undoes what was done here, and nothing
 * that another window has collected meanwhile.
 */
let ofThisWindow: Collection = emptyCollection;
/** The collection before the last change; undefined if nothing was changed in this visit. */
export const previousCollection = signal<Collection | undefined>(undefined);
/** True if the browser stores the collection until the next visit. */
export const isStored = signal(true);

/** Ids in the stored collection that this graph no longer has. */
export const missingIds = signal<readonly string[]>([]);

/** Gives what an entry of the history stores beside the address: the collection, and the view if the address has no room for all of it. */
export function remembered() {
  const { truncated } = writeAddress(view.value, roomForHash());
  const whole = truncated.length > 0 && { whole: formatAddress(view.value, Number.POSITIVE_INFINITY) };
  return { collection: collectionText(ofThisWindow), ...whole };
}

/** Returns the whole view of an entry of the history, as an address without its limit; that of the entry's address unless there is more. */
export const wholeAddress = (hash: string, memory: unknown): string =>
  typeof memory === "object" && memory !== null && "whole" in memory && typeof memory.whole === "string" ? memory.whole : hash;

function set(next: Collection): void {
  collection.value = next;
  isStored.value = writeStored(storageKey, collectionText(next));
}

/**
 * Reads the stored collection once the graph is loaded, and again whenever another window changes it.
 *
 * @param memory what the current entry of the history remembers
 */
export function openCollection(graph: ConceptGraph, memory: unknown): void {
  const read = (text: string | undefined): void => {
    const found = readCollection(graph, text ?? "");
    collection.value = found.collection;
    missingIds.value = found.unknown;
  };
  read(readStored(storageKey));
  const entry = textIn(memory);
  ofThisWindow = entry === undefined ? collection.value : readCollection(graph, entry).collection;
  watchStored(storageKey, read);
  rememberInEntry(remembered(), "replace");
}

/** Returns the collection's text in what an entry of the history remembers; undefined if it remembers none. */
const textIn = (memory: unknown): string | undefined =>
  typeof memory === "object" && memory !== null && "collection" in memory && typeof memory.collection === "string"
    ? memory.collection
    : undefined;

/** Restores the collection from an entry of the history; an entry without one changes nothing. */
export function recall(memory: unknown, graph: ConceptGraph): void {
  const text = textIn(memory);
  if (text === undefined) return;
  const before = ofThisWindow;
  ofThisWindow = readCollection(graph, text).collection;
  const next = withChange(collection.value, before, ofThisWindow);
  if (!isSameCollection(next, collection.value)) set(next);
}

/**
 * Changes the collection.
 *
 * @param entry "push" adds an entry to the history; with "with-view", a change of the view adds it
 */
export function changeCollection(next: Collection, entry: "push" | "with-view" = "push"): void {
  missingIds.value = [];
  previousCollection.value = collection.value;
  ofThisWindow = withChange(ofThisWindow, collection.value, next);
  set(next);
  if (entry === "push") rememberInEntry(remembered(), "push");
}

export function forgetChange(): void {
  previousCollection.value = undefined;
}
