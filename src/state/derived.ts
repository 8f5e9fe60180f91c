/** State derived from the graph and the view: the states of nodes and edges that `view/filters.ts` defines, and the selection's answer. */
import { computed, effect, type Signal, signal } from "@preact/signals-core";
import { type ConceptGraph, isClaimIn } from "../graph/concept-graph.ts";
import type { Selection } from "../selection/selection.ts";
import type { Answerer, Highlight } from "../selection/selection-kind.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { collapseFamilies, requiredNodesOf } from "../view/collapse.ts";
import { filterGraph, visibleGraph, withoutRequested } from "../view/filters.ts";
import { added, ego, expandedFamilies, hidden, selection } from "./current-view.ts";
import { graph } from "./graph-state.ts";
import { collection } from "./own-collection.ts";

export const filtered = computed(() => filterGraph(graph.value, withoutRequested({ hidden: hidden.value, added: added.value })));
export const listed = computed(() => filterGraph(graph.value, hidden.value));
/** Tests whether a claim is filtered. */
export const passesFilters = computed(() => isClaimIn(filtered.value));
/** Tests whether a claim is listed. */
export const isListed = computed(() => isClaimIn(listed.value));

/** The answerers loaded so far, by the kind of selection that they answer, each with the graph that it was made for. */
const loadedAnswerers: Signal<ReadonlyMap<Selection["kind"], { readonly graph: ConceptGraph; readonly answerer: Answerer<Selection> }>> =
  signal(new Map());
const unloadable: Signal<ReadonlySet<Selection["kind"]>> = signal(new Set());
effect(() => {
  const { value: now } = graph;
  const { kind } = selection.value;
  const { answerer } = kindOf(selection.value);
  if (answerer === "none" || !("load" in answerer) || loadedAnswerers.peek().get(kind)?.graph === now) return;
  void answerer.load(now).then(
    (made) => {
      if (now === graph.value) loadedAnswerers.value = new Map(loadedAnswerers.value).set(kind, { graph: now, answerer: made });
    },
    (error: unknown) => {
      unloadable.value = new Set(unloadable.value).add(kind);
      throw error;
    },
  );
});

/** True while the code that answers the selection is on its way: a map that is drawn before that would show everything. */
export const isAnswerDue = computed((): boolean => {
  const { kind } = selection.value;
  const { answerer } = kindOf(selection.value);
  return answerer !== "none" && "load" in answerer && !loadedAnswerers.value.has(kind) && !unloadable.value.has(kind);
});

/** The answer to the selection; undefined if its kind has none, or if its answerer is not loaded yet. */
export const answer = computed((): Highlight | undefined => {
  const { value } = selection;
  const { answerer } = kindOf(value);
  if (answerer === "none") return undefined;
  const ready = "load" in answerer ? loadedAnswerers.value.get(value.kind)?.answerer : answerer;
  return ready?.answer(value, { graph: graph.value, filtered: filtered.value, ownCollection: collection.value });
});

export const requiredNodes = computed(() => requiredNodesOf({ selection: selection.value, ego: ego.value }, graph.value, answer.value));
export const visible = computed(() => visibleGraph(graph.value, { hidden: hidden.value, added: added.value }, requiredNodes.value));
export const rendered = computed(() =>
  collapseFamilies(graph.value, visible.value, expandedFamilies.value, requiredNodes.value, answer.value),
);
