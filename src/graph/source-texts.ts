/** Texts that the sources of a graph give about themselves. */
import type { Bilingual } from "../model/bilingual.ts";
import type { ConceptGraph } from "./concept-graph.ts";

/** Returns the texts of one kind, each once, in the order of the sources. */
export function sourceTexts(graph: ConceptGraph, kind: "about" | "checked" | "notice" | "searchExamples"): readonly Bilingual[] {
  const texts = graph.built.sources.flatMap((source) => source[kind] ?? []);
  return texts.filter(({ en }, index) => texts.findIndex((other) => other.en === en) === index);
}

/** True unless the site publishes the transcript of each source. */
export const isTranscriptMissing = (graph: ConceptGraph): boolean => graph.built.sources.some(({ transcript }) => transcript === undefined);

/** Returns questions in words that the graph answers. */
export const exampleQuestions = (graph: ConceptGraph): readonly Bilingual[] =>
  graph.built.sources.flatMap(({ examples }) => examples ?? []);

/** Returns the name of a person for examples of questions. */
export const exampleSpeaker = (graph: ConceptGraph): Bilingual | undefined =>
  graph.built.sources.flatMap(({ exampleSpeaker: id }) => (id && graph.findNode(id)?.name) ?? [])[0];
