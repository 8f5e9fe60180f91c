/** What finds things by words, made once for a graph: indexing the names takes as long as drawing the map. */
import type { Ask } from "../graph/ask/answer-types.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Search } from "../graph/search-index.ts";

export interface Finder {
  readonly search: Search;
  readonly ask: Ask;
  /** Says the facts of an answer. */
  readonly words: typeof import("../language/asking.ts");
}

const made = new WeakMap<ConceptGraph, Promise<Finder>>();

/** The search and the answers of a graph; their code is fetched when they are first asked for. */
export function finderOf(graph: ConceptGraph): Promise<Finder> {
  const before = made.get(graph);
  if (before) return before;
  const making = make(graph);
  made.set(graph, making);
  // What could not be fetched is tried again.
  making.catch(() => made.delete(graph));
  return making;
}

async function make(graph: ConceptGraph): Promise<Finder> {
  const [{ createSearch }, { askOf }, words] = await Promise.all([
    import("../graph/search-index.ts"),
    import("../graph/ask/answer-question.ts"),
    import("../language/asking.ts"),
  ]);
  const search = createSearch(graph);
  return { search, ask: askOf(graph, search), words };
}
