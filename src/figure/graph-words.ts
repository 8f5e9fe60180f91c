/** The Chinese words of a graph's texts, learnt once for each graph. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { hanWordsIn, type IsOneWord } from "./layouts/han-words.ts";

const known = new WeakMap<ConceptGraph, IsOneWord>();

export function hanWordsOf(graph: ConceptGraph): IsOneWord {
  const before = known.get(graph);
  if (before) return before;
  const texts = [
    ...graph.nodes.flatMap(({ name, label, summary }) => [name.zh, label.zh, summary.zh]),
    ...graph.claims.map(({ statement }) => statement.zh),
  ];
  const words = hanWordsIn(texts);
  known.set(graph, words);
  return words;
}
