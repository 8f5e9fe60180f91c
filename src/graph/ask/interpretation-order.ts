/** Which of several nodes a name means most likely. */
import type { BuiltNode, NodeId } from "../../model/built.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { hierarchyOf } from "../hierarchy.ts";
import { folded, isHan } from "../search-terms.ts";
import { partsOf } from "./with-children.ts";

/**
 * Those of the nodes that carry a name best: where some have its words in a row, these alone. A family comes before what stands by itself,
 * and what is in another of them comes last.
 *
 * @param ids the best first, as the search has them
 */
export function nearestInName(graph: ConceptGraph, name: string, ids: readonly NodeId[]): readonly NodeId[] {
  const inRow = ids.filter((id) => hasInRow(graph.node(id), name));
  const near = inRow.length > 0 ? inRow : ids;
  const below = new Set(near.flatMap((id) => [...hierarchyOf(graph).below(id)]));
  const rank = (id: NodeId): number => (below.has(id) ? 2 : partsOf(graph, id).size > 1 ? 0 : 1);
  return [...near].sort((a, b) => rank(a) - rank(b));
}

/** Whether the words of a name follow one another in a name, label or alias of a node; one or many is the same. */
function hasInRow({ id, name, label, aliases }: BuiltNode, words: string): boolean {
  const texts = [name.en, name.zh, label.en, label.zh, id, ...aliases.map(({ text }) => text)];
  const wanted = inWords(words);
  return texts.some((text) => (isHan(words) ? inWords(text).includes(wanted.trim()) : inWords(text).includes(wanted.trimEnd())));
}

/** A text in lower case, with a space before each word and no plurals. */
const inWords = (text: string): string =>
  ` ${folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=[a-z]{3})s(?![a-z])/gu, "")
    .trim()} `;
