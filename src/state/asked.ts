/** The answer to the question in the reader's own words that is selected. */
import { computed, effect, type Signal, signal } from "@preact/signals";
import type { Ask } from "../graph/ask/answer-types.ts";
import { finderOf } from "../selection/finder.ts";
import { selection } from "./current-view.ts";
import { graph } from "./graph-state.ts";

/** Answers questions; absent until its code has been fetched. */
const ask: Signal<Ask | undefined> = signal(undefined);
const isAsking = computed(() => selection.value.kind === "ask");
effect(() => {
  const asked = graph.value;
  if (!isAsking.value) return;
  void finderOf(asked).then((finder) => {
    if (asked === graph.value) ask.value = finder.ask;
  });
});

/** What the sidebar shows of it; undefined until it is there. */
export const asked = computed(() => (selection.value.kind === "ask" ? ask.value?.(selection.value.text) : undefined));
