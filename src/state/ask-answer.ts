/** The answer to a selected question in the reader's own words. */
import { computed, effect, type Signal, signal } from "@preact/signals-core";
import type { Ask } from "../graph/ask/answer-types.ts";
import { finderOf } from "../selection/finder.ts";
import { selection } from "./current-view.ts";
import { graph } from "./graph-state.ts";

/** Answers questions; undefined until its code is loaded. */
const ask: Signal<Ask | undefined> = signal(undefined);
/** True if the code that answers could not be loaded. */
export const isAskMissing = signal(false);
const isAsking = computed(() => selection.value.kind === "ask");
effect(() => {
  const current = graph.value;
  if (!isAsking.value) return;
  finderOf(current).then(
    (finder) => {
      isAskMissing.value = false;
      if (current === graph.value) ask.value = finder.ask;
    },
    () => {
      isAskMissing.value = true;
    },
  );
});

/** The answer that the sidebar shows; undefined until there is one. */
export const askAnswer = computed(() => (selection.value.kind === "ask" ? ask.value?.(selection.value.text) : undefined));
