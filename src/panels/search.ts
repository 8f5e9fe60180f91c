/** What the reader is searching for, and what was found. Not part of the view. */
import { computed, signal } from "@preact/signals";
import { edgeIdOf } from "../graph/concept-graph.ts";
import type { Found, Hit, Search } from "../graph/search.ts";
import type { Focus } from "../view/state.ts";
import { graph } from "./store.ts";

export const text = signal("");
export const found = signal<Found | undefined>(undefined);
export const isOpen = signal(false);
/** Which of `hits` the arrow keys are on. */
export const active = signal(0);
/** All hits in the order in which they are listed. */
export const hits = computed((): readonly Hit[] => found.value?.groups.flatMap((group) => group.hits) ?? []);

export const focusOf = (hit: Hit): Focus =>
  hit.kind === "node" ? { kind: "node", id: hit.id } : { kind: "edge", id: edgeIdOf(hit.claim) };

let search: Search | undefined;
let searched: unknown;

/** Finds what the box holds. The index is made when it is first asked for, and again when the statements have come. */
export async function find(query: string): Promise<void> {
  const { createSearch } = await import("../graph/search.ts");
  if (!search || searched !== graph.value) {
    search = createSearch(graph.value);
    searched = graph.value;
  }
  if (text.value !== query) return;
  found.value = query.trim() === "" ? undefined : search.find(query);
  active.value = 0;
}
