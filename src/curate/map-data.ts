import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltGraph } from "../model/built.ts";

const emptyText = { en: "", zh: "" };

/**
 * Leaves out of a graph what the first drawing does not need: names that are longer than labels, long texts, aliases, locators, pinyin,
 * references, withdrawn claims, and facts that only the details of a node or claim have. The page draws the rest, and loads `graph.json` after that.
 *
 * @param language the language of all texts, which stand in the place of the other one too: no name is missing where somebody changes the language
 */
export function mapGraph(graph: BuiltGraph, language: keyof Bilingual): BuiltGraph {
  const { homophones: _, ...drawn } = inLanguage(graph, language) as BuiltGraph;
  return {
    ...drawn,
    complete: false,
    sources: drawn.sources.map(({ about: _, description: __, examples: ___, checked: ____, ...source }) => ({
      ...source,
      corrections: [],
      sentences: [],
      turns: source.turns.map(({ why: _, ...turn }) => turn),
    })),
    nodes: drawn.nodes.map(
      ({ note: _, identifiers: __, noMatchIn: ___, reference: ____, nameBasis: _____, candidates: ______, ...node }) => ({
        ...node,
        name: node.label,
        summary: emptyText,
        aliases: [],
        pinyin: "",
      }),
    ),
    claims: drawn.claims.map(
      ({ note: _, why: __, reference: ___, quantity: ____, by: _____, addressees: ______, about: _______, asOf: ________, ...claim }) => ({
        ...claim,
        statement: emptyText,
        locators: [],
      }),
    ),
    withdrawn: [],
  };
}

function inLanguage(value: unknown, language: keyof Bilingual): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language));
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value && "zh" in value) return { en: value[language], zh: value[language] };
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, inLanguage(each, language)]));
}
