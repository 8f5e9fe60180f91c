import type { BuiltGraph } from "../model/built.ts";

const emptyText = { en: "", zh: "" };

/**
 * Leaves out of a graph what the first drawing does not need: names that are longer than labels, long texts, aliases, locators, pinyin and
 * references. The page draws the rest, and loads `graph.json` after that.
 */
export function mapGraph(graph: BuiltGraph): BuiltGraph {
  const { homophones: _, ...drawn } = graph;
  return {
    ...drawn,
    complete: false,
    sources: graph.sources.map(({ about: _, description: __, examples: ___, checked: ____, ...source }) => ({
      ...source,
      corrections: [],
      sentences: [],
      turns: source.turns.map(({ why: _, ...turn }) => turn),
    })),
    nodes: graph.nodes.map(({ note: _, identifiers: __, noMatchIn: ___, ...node }) => ({
      ...node,
      name: node.label,
      summary: emptyText,
      aliases: [],
      pinyin: "",
    })),
    claims: graph.claims.map(({ note: _, why: __, reference: ___, quantity: ____, by: _____, ...claim }) => ({
      ...claim,
      statement: emptyText,
      locators: [],
    })),
    withdrawn: graph.withdrawn.map((claim) => ({ ...claim, reason: emptyText, replacedBy: [] })),
  };
}
