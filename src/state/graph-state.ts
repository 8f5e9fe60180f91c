/** The graph, and how much of it is loaded. */
import { computed, effect, type Signal, signal } from "@preact/signals-core";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { withheldGraph } from "./playing.ts";

/** Loading the graph or its texts; done; or one of the two has failed. */
export type Loading = "graph" | "texts" | "done" | "failed" | "texts-failed";

export const emptyGraph = conceptGraph({
  format: "ai-safety-concept-graph/1",
  version: "",
  complete: false,
  sources: [],
  nodes: [],
  claims: [],
  withdrawn: [],
});

/** The graph as it was loaded. */
export const loadedGraph: Signal<ConceptGraph> = signal(emptyGraph);
/** The graph that the page shows: while a lesson hides something, without it. */
export const graph = computed(() => withheldGraph.value ?? loadedGraph.value);
export const loading: Signal<Loading> = signal("graph");
export const hasTexts = computed(() => loading.value === "done");

/** The nodes that have children. */
export const families = computed(() =>
  graph.value.nodes.filter(({ id }) => hierarchyOf(graph.value).children(id).length > 0).map(({ id }) => id),
);

/** Waits until the graph is loaded, with its texts or without. */
export const graphLoaded = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (loading.value === "graph" || loading.value === "failed") return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
