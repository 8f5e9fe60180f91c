/** Loads the graph: first what is drawn, then the texts. */
import { type Signal, signal } from "@preact/signals";
import { readHash, watchHash } from "../device/address-bar.ts";
import { reloadPage } from "../device/reload-page.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { type GraphProblem, isSameBuild, readBuilt } from "../graph/read-built.ts";
import type { BuiltGraph } from "../model/built.ts";
import { openAddress } from "./current-view.ts";
import { graph, loading } from "./graph-state.ts";
import { openCollection, recall } from "./own-collection.ts";

/** The fault of a file that was loaded; undefined if there is none. */
export const graphProblem: Signal<GraphProblem | undefined> = signal(undefined);

const files = { map: "./map.json", graph: "./graph.json" } as const;

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
      take(await fetched(files.map));
      await drawn;
    } else loading.value = "texts";
    const whole = await fetched(files.graph);
    take(typeof whole === "object" && !isSameBuild(graph.value.built, whole) ? "other-build" : whole);
  } catch {
    loading.value = loading.value === "graph" ? "failed" : "texts-failed";
  }
}

/** Takes a graph in. @throws what is no graph, after it has noted why */
function take(read: BuiltGraph | GraphProblem): void {
  if (typeof read === "string") {
    graphProblem.value = read;
    throw new Error(read);
  }
  try {
    receive(read);
  } catch (error) {
    // Of the right format outside, and not inside.
    graphProblem.value = "other-format";
    throw error;
  }
}

async function fetched(path: string): Promise<BuiltGraph | GraphProblem> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return readBuilt(await response.text());
}

/** Gets the graph's files past the browser's store of old ones, and opens the page anew. */
export async function startAnew(): Promise<void> {
  await Promise.allSettled(Object.values(files).map((path) => fetch(path, { cache: "reload" })));
  reloadPage();
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
