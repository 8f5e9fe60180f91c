/** Sorts the nodes that a name may stand for, the most likely first. */
import type { BuiltNode, NodeId } from "../../model/built.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { hierarchyOf } from "../hierarchy.ts";
import { isHan, normalised } from "../search-terms.ts";
import { partsOf } from "./with-children.ts";

/**
 * Sorts nodes by how well a name fits them. If some have its words next to each other, it returns only these. Families come before single
 * nodes, and nodes inside another match come last.
 *
 * @param ids the best match first, as the search returns them
 */
export function nearestInName(graph: ConceptGraph, name: string, ids: readonly NodeId[]): readonly NodeId[] {
  const adjacent = ids.filter((id) => hasAdjacentWords(graph.node(id), name));
  const matches = adjacent.length > 0 ? adjacent : ids;
  const inside = new Set(matches.flatMap((id) => [...hierarchyOf(graph).descendants(id)]));
  const rank = (id: NodeId): number => (inside.has(id) ? 2 : partsOf(graph, id).size > 1 ? 0 : 1);
  return [...matches].sort((a, b) => rank(a) - rank(b));
}

/** True if a name, label or alias of a node has the words of a name next to each other. Singular and plural are the same. */
export function hasAdjacentWords({ id, name, label, aliases }: BuiltNode, words: string): boolean {
  const texts = [name.en, name.zh, label.en, label.zh, id, ...aliases.map(({ text }) => text)];
  const wanted = inWords(words);
  return texts.some((text) => (isHan(words) ? inWords(text).includes(wanted.trim()) : inWords(text).includes(wanted.trimEnd())));
}

/** Returns a text in lower case, with a space before each word and without plural endings. */
const inWords = (text: string): string =>
  ` ${normalised(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=[a-z]{3})s(?![a-z])/gu, "")
    .trim()} `;
