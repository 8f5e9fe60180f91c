/** Loads the graph: first what is drawn, then the texts. */
import { readHash, watchHash } from "../device/address-bar.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import type { BuiltGraph } from "../model/built.ts";
import { openAddress } from "./current-view.ts";
import { graph, loading } from "./graph-state.ts";
import { openCollection, recall } from "./own-collection.ts";

/**
 * Loads what is not here yet; never throws, `loading` says how it went. Call it again to try again.
 *
 * @param drawn for what the texts wait: the first drawing, which may come after the names have
 */
export async function load(drawn?: Promise<void>): Promise<void> {
  const hasMap = loading.value === "texts-failed";
  try {
    if (!hasMap) {
      loading.value = "graph";
      receive(await fetched("./map.json"));
      await drawn;
    } else loading.value = "texts";
    receive(await fetched("./graph.json"));
  } catch {
    loading.value = loading.value === "graph" ? "failed" : "texts-failed";
  }
}

async function fetched(path: string): Promise<BuiltGraph> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as BuiltGraph;
}

/** Takes a built graph in. The first time, the view is read from the address. */
export function receive(built: BuiltGraph): void {
  const isFirst = graph.value.nodes.length === 0;
  graph.value = conceptGraph(built);
  loading.value = built.complete ? "done" : "texts";
  if (!isFirst) return;
  openAddress(readHash(), graph.value);
  openCollection(graph.value);
  watchHash((hash, memory) => {
    openAddress(hash, graph.value);
    recall(memory, graph.value);
  });
}
