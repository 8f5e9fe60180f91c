/** The curated graph of the repository, as the page gets it. */
import { loadGraph } from "../src/curate/load-graph.ts";
import { type ConceptGraph, conceptGraph } from "../src/graph/concept-graph.ts";

const loaded = loadGraph(".");

export const forum: ConceptGraph = conceptGraph(loaded.graph ?? loaded.draft);
