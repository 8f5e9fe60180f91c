/** Search and questions. The index is made once for each graph, because indexing the names takes as long as drawing the map. */
import type { Ask } from "../graph/ask/answer-types.ts";
import type { ConceptGraph, Subgraph } from "../graph/concept-graph.ts";
import type { Search } from "../graph/search-index.ts";
import type { SpeakersFrom } from "../graph/speakers-by-country.ts";
import type { Highlight } from "./selection-kind.ts";

export interface Finder {
  readonly search: Search;
  readonly ask: Ask;
  /** Finds the speakers from the country or region that a text names; undefined if it names none, or if nobody from there spoke. */
  speakersFrom(text: string): SpeakersFrom | undefined;
  /** Finds the nodes and edges that answer a question, or those of the closest claims, as the filters leave them; undefined if there are none. */
  highlightFor(text: string, filtered: Subgraph): Highlight | undefined;
  /** The words for the facts of an answer. */
  readonly words: typeof import("../language/asking.ts");
}

const finders = new WeakMap<ConceptGraph, Promise<Finder>>();

/** Gives the finder of a graph; its code is loaded when it is first needed. */
export function finderOf(graph: ConceptGraph): Promise<Finder> {
  const known = finders.get(graph);
  if (known) return known;
  const finder = import("./make-finder.ts").then(({ makeFinder }) => makeFinder(graph));
  finders.set(graph, finder);
  // After a failure, the next call tries again.
  finder.catch(() => finders.delete(graph));
  return finder;
}
