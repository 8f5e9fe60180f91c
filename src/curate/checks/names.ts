import type { Finding } from "../../language/findings.ts";
import type { CuratedNode, Dataset } from "../dataset.ts";

const withoutPunctuation = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const stopWords = new Set(["a", "an", "the", "of", "for", "on", "in", "to", "and", "by", "with", "from", "as", "at"]);

/** A key that is the same for names with the same words: without stop words, plural endings and word order. */
const nameKey = (text: string): string => {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const significant = words.filter((word) => !stopWords.has(word)).map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
  return significant
    .sort()
    .join(" ")
    .replace(/[的与和及、]/g, "");
};

/** Checks that no two nodes of a type have the same name, and warns of names that consist of the same words. */
export function* names(dataset: Dataset): Iterable<Finding> {
  const exact = new Map<string, CuratedNode>();
  const alike = new Map<string, CuratedNode>();
  const reported = new Set<string>();
  for (const node of dataset.allNodes) {
    if (dataset.byId.get(node.id) !== node) continue;
    for (const language of ["en", "zh"] as const) {
      const name = node.entry.name[language];
      const location = dataset.locationOf(node.entry.name, language);
      const exactMatch = exact.get(`${node.type} ${withoutPunctuation(name)}`);
      const alikeMatch = alike.get(`${node.type} ${nameKey(name)}`);
      const pair = (other: CuratedNode): string => `${other.id} ${node.id}`;
      if (exactMatch && exactMatch !== node && !reported.has(pair(exactMatch))) {
        reported.add(pair(exactMatch));
        yield { code: "name-twice", location, name, other: exactMatch.id, first: dataset.locationOf(exactMatch.entry.name, language) };
      } else if (alikeMatch && alikeMatch !== node && !reported.has(pair(alikeMatch))) {
        reported.add(pair(alikeMatch));
        const first = dataset.locationOf(alikeMatch.entry.name, language);
        yield { code: "name-alike", location, name, otherName: alikeMatch.entry.name[language], other: alikeMatch.id, first };
      }
      if (!exactMatch) exact.set(`${node.type} ${withoutPunctuation(name)}`, node);
      if (!alikeMatch) alike.set(`${node.type} ${nameKey(name)}`, node);
    }
  }
}
