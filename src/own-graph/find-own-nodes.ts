/** Finds nodes of a reader's own graph by words. */
import { textOfTree } from "../imports/json-tree.ts";
import type { OwnGraph, OwnNode } from "./own-graph.ts";

/** Text as it is compared: without differences of case, width and accents. */
const plainText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();

/**
 * Finds the nodes that have all words of a text: in the name first, at its start before its middle, then in the id, then in any value.
 *
 * @returns places in the list of nodes, the best first; none for a text without words
 */
export function findOwnNodes({ nodes }: OwnGraph, text: string, limit = 50): readonly number[] {
  const words = plainText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return nodes
    .map((node, place) => ({ place, rank: rankOf(node, words), degree: node.degree }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank as number) - (b.rank as number) || b.degree - a.degree || a.place - b.place)
    .slice(0, limit)
    .map(({ place }) => place);
}

function rankOf({ label, id, values }: OwnNode, words: readonly string[]): number | undefined {
  const hasAll = (text: string): boolean => words.every((word) => text.includes(word));
  const name = plainText(label);
  if (name === words.join(" ")) return 0;
  if (hasAll(name)) return name.startsWith(words[0] as string) ? 1 : 2;
  if (hasAll(plainText(id))) return 3;
  const all = [name, id, ...[...values.values()].map(textOfTree)].map(plainText).join("\n");
  return hasAll(all) ? 4 : undefined;
}
