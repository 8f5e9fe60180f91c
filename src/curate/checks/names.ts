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
      const same = exact.get(`${node.type} ${withoutPunctuation(name)}`);
      const like = alike.get(`${node.type} ${nameKey(name)}`);
      const pair = (other: CuratedNode): string => `${other.id} ${node.id}`;
      if (same && same !== node && !reported.has(pair(same))) {
        reported.add(pair(same));
        yield { code: "name-twice", location, name, other: same.id, first: dataset.locationOf(same.entry.name, language) };
      } else if (like && like !== node && !reported.has(pair(like))) {
        reported.add(pair(like));
        const first = dataset.locationOf(like.entry.name, language);
        yield { code: "name-alike", location, name, otherName: like.entry.name[language], other: like.id, first };
      }
      if (!same) exact.set(`${node.type} ${withoutPunctuation(name)}`, node);
      if (!like) alike.set(`${node.type} ${nameKey(name)}`, node);
    }
  }
}
