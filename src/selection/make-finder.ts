/** Makes search and questions for a graph: this is loaded when somebody first searches or asks. */
import { answerColumns } from "../graph/answer-columns.ts";
import { askOf } from "../graph/ask/answer-question.ts";
import { type Ask, claimsFor, isAnswered } from "../graph/ask/answer-types.ts";
import { type ConceptGraph, edgeIdOf } from "../graph/concept-graph.ts";
import { createSearch } from "../graph/search-index.ts";
import { speakersFrom } from "../graph/speakers-by-country.ts";
import * as words from "../language/asking.ts";
import type { Finder } from "./finder.ts";
import type { Highlight } from "./selection-kind.ts";
import { shownAnswer } from "./shown-answer.ts";

/** @returns search and questions, for `finderOf` */
export function makeFinder(graph: ConceptGraph): Finder {
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
