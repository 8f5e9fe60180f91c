/** Spells out the abbreviations in the names of a figure, as far as the names of nodes do: "International Telecommunication Union (ITU)". */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Language } from "../view/view-state.ts";

/** A name that ends in its abbreviation, in brackets of either script. */
const withAbbreviation = /^(.+?) ?[(（]([A-Z][A-Za-z]*[A-Z])[)）]$/u;

const cache = new WeakMap<ConceptGraph, Readonly<Record<Language, ReadonlyMap<string, string>>>>();

/** The long names in the graph by their abbreviations, in both languages. Computed once. */
function longNames(graph: ConceptGraph): Readonly<Record<Language, ReadonlyMap<string, string>>> {
  const found = cache.get(graph);
  if (found) return found;
  const namesIn = (language: Language): ReadonlyMap<string, string> =>
    new Map(
      graph.nodes.flatMap(({ name }) => {
        const [, long, short] = withAbbreviation.exec(name[language]) ?? [];
        return long !== undefined && short !== undefined ? [[short, long] as const] : [];
      }),
    );
  const names = { en: namesIn("en"), zh: namesIn("zh") };
  cache.set(graph, names);
  return names;
}

/** @returns a text for each abbreviation in some names that none of them spells out */
export function abbreviationTexts(graph: ConceptGraph, names: readonly string[], language: Language): readonly string[] {
  const words = new Set(names.flatMap((name) => name.match(/[A-Z][A-Za-z]*[A-Z]/gu) ?? []));
  const used = [...longNames(graph)[language]].filter(([short, long]) => words.has(short) && names.every((name) => !name.includes(long)));
  return used.map(([short, long]) => figureSheetWords[language].abbreviation(short, long));
}
