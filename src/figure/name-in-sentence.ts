/** Writes the names of nodes as they stand within a title. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { FigureNode } from "./subject.ts";

/** The most characters of a name in a title with two of them. */
const maxNameLength = { en: 45, zh: 22 } as const;

/** The name of a node, or its label in place of one that is long. */
export const titleName = ({ name, label }: Pick<FigureNode, "name" | "label">): Bilingual => ({
  en: name.en.length > maxNameLength.en ? label.en : name.en,
  zh: name.zh.length > maxNameLength.zh ? label.zh : name.zh,
});

/** A name as it stands within a sentence: one that is no proper name begins in lower case. */
export const inSentence = (graph: ConceptGraph, { en, zh }: Bilingual): Bilingual => ({
  en: isCommonWord(graph, en) ? en.charAt(0).toLowerCase() + en.slice(1) : en,
  zh,
});

/** True if the first word of a name stands in lower case in the statements of the graph: such a name is no proper name. */
function isCommonWord(graph: ConceptGraph, name: string): boolean {
  const word = /^[A-Z][a-z]+(?=[\s-]|$)/u.exec(name)?.[0].toLowerCase();
  // A surname such as “He” is no word to write small.
  if (word === undefined || graph.nodes.some((node) => node.type === "person" && node.name.en === name)) return false;
  const pattern = new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`, "u");
  return graph.claims.some(({ statement }) => pattern.test(statement.en));
}
