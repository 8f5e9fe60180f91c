import type { BuiltGraph } from "../model/built.ts";

const nothing = { en: "", zh: "" };

/** What the page draws first: the same graph without the long texts and what only the search and the entries read, fetched while the reader looks. */
export function mapOf(graph: BuiltGraph): BuiltGraph {
  return {
    ...graph,
    complete: false,
    sources: graph.sources.map(({ about: _, description: __, examples: ___, ...source }) => ({
      ...source,
      corrections: [],
      sentences: [],
      turns: source.turns.map(({ why: _, ...turn }) => turn),
    })),
    nodes: graph.nodes.map(({ note: _, identifiers: __, ...node }) => ({ ...node, summary: nothing, aliases: [], pinyin: "" })),
    claims: graph.claims.map(({ note: _, why: __, reference: ___, quantity: ____, by: _____, ...claim }) => ({
      ...claim,
      statement: nothing,
      locators: [],
    })),
  };
}
