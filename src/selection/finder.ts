/** Search and questions. The index is made once for each graph, because indexing the names takes as long as drawing the map. */
import { type Ask, claimsFor, isAnswered } from "../graph/ask/answer-types.ts";
import { type ConceptGraph, edgeIdOf, type Subgraph } from "../graph/concept-graph.ts";
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
  const finder = makeFinder(graph);
  finders.set(graph, finder);
  // After a failure, the next call tries again.
  finder.catch(() => finders.delete(graph));
  return finder;
}

async function makeFinder(graph: ConceptGraph): Promise<Finder> {
  const [{ createSearch }, { askOf }, { speakersFrom }, { answerColumns }, { shownAnswer }, words] = await Promise.all([
    import("../graph/search-index.ts"),
    import("../graph/ask/answer-question.ts"),
    import("../graph/speakers-by-country.ts"),
    import("../graph/answer-columns.ts"),
    import("./shown-answer.ts"),
    import("../language/asking.ts"),
  ]);
  const search = createSearch(graph);
  const ask = rememberLast(askOf(graph, search));
  return {
    search,
    ask,
    words,
    speakersFrom: (text) => speakersFrom(graph, text),
    highlightFor(text, filtered) {
      const asked = ask(text);
      const claims = claimsFor(asked);
      if (claims.length === 0) return isAnswered(asked) ? asked : undefined;
      const found: Highlight =
        isAnswered(asked) && asked.claims.length > 0
          ? asked
          : { nodes: new Set(claims.flatMap(({ from, to }) => [from, to])), edges: new Set(claims.map(edgeIdOf)) };
      return { ...shownAnswer(found, graph, filtered), columns: answerColumns };
    },
  };
}

/** Remembers the last answer, because the map and the sidebar ask the same question one after the other. */
function rememberLast(ask: Ask): Ask {
  let last: { readonly text: string; readonly answer: ReturnType<Ask> } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: ask(text) };
    return last.answer;
  };
}
