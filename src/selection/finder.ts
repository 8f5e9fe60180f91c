/** Search and questions. The index is made once for each graph, because indexing the names takes as long as drawing the map. */
import { type Answer, type Ask, isAnswered } from "../graph/ask/answer-types.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Search } from "../graph/search-index.ts";

export interface Finder {
  readonly search: Search;
  readonly ask: Ask;
  /** Answers a question; undefined if it is not understood. */
  answerTo(text: string): Answer | undefined;
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
  const [{ createSearch }, { askOf }, words] = await Promise.all([
    import("../graph/search-index.ts"),
    import("../graph/ask/answer-question.ts"),
    import("../language/asking.ts"),
  ]);
  const search = createSearch(graph);
  const ask = rememberLast(askOf(graph, search));
  return {
    search,
    ask,
    words,
    answerTo(text) {
      const answer = ask(text);
      return isAnswered(answer) ? answer : undefined;
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
