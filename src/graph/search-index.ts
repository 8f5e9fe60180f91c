/**
 * Searches nodes by their names, labels, aliases as transcribed, pinyin and summaries; claims by their statements; and misheard names by
 * what was meant.
 *
 * It uses minisearch, which is loaded with this module when the reader first searches.
 */
import MiniSearch, { type SearchResult } from "minisearch";
import type { BuiltClaim, BuiltNode, ClaimId, NodeId } from "../model/built.ts";
import type { NodeType } from "../model/node-types.ts";
import { askingWords } from "./ask/question-words.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { isHan, normalised, pinyinTermsOf, queryTermsOf, termsOf } from "./search-terms.ts";

export type Hit =
  | { readonly kind: "node"; readonly id: NodeId; readonly node: BuiltNode; readonly heard?: string }
  | { readonly kind: "claim"; readonly id: ClaimId; readonly claim: BuiltClaim };

export interface HitGroup {
  readonly type: NodeType | "claim";
  readonly hits: readonly Hit[];
}

export interface Found {
  /** The group of the best hit first. */
  readonly groups: readonly HitGroup[];
  /** The number of hits before the limit. */
  readonly total: number;
}

export interface Search {
  /** @param limit the most hits in each group */
  find(text: string, limit?: number): Found;
  /**
   * Finds nodes that a text may name, the best first. A node's names or aliases must have all words of the text, except for small words and
   * one typo in a long word, or the text must be the pinyin of a part of its Chinese name. Being similar to a name is not enough.
   */
  named(text: string): readonly NodeId[];
}

interface Entry {
  readonly id: string;
  readonly names: string;
  readonly aliases: string;
  readonly pinyin: string;
  readonly summary: string;
  readonly statement: string;
}

const maxQueryLength = 200;

/** Words that people may write or leave out. */
const smallWords = /\b(?:a|an|the|of|on|for|in|to|by|at|with|from|and)\b/gi;
/** Removes small words from a text, unless it has no others. */
const heavyWordsOf = (text: string): string => {
  return without(text, smallWords);
};

/** Removes words from a text, unless it has no others. */
const without = (text: string, words: RegExp): string => {
  const heavy = text.replace(words, " ");
  return /[\p{L}\p{N}]/u.test(heavy) ? heavy : text;
};

/** Indexes a graph, in about 10 ms for hundreds of nodes. Call it again when the graph's texts are loaded. */
export function createSearch(graph: ConceptGraph): Search {
  const index = new MiniSearch<Entry>({
    fields: ["names", "aliases", "pinyin", "summary", "statement"],
    tokenize: (text, field) => (field === "pinyin" ? text.split("|").flatMap(pinyinTermsOf) : termsOf(text)),
    processTerm: (term) => term,
    searchOptions: {
      boost: { names: 6, aliases: 5, pinyin: 4, summary: 2, statement: 1 },
      prefix: (term) => !isHan(term),
      fuzzy: (term) => (!isHan(term) && term.length >= 4 ? 0.25 : false),
      tokenize: queryTermsOf,
    },
  });
  const misheard = misheardTexts(graph);
  index.addAll(graph.nodes.map((node) => nodeEntry(node, misheard)));
  index.addAll(graph.claims.filter(({ statement }) => statement.en !== "").map(claimEntry));

  return {
    find(text, limit = 8) {
      const query = text.slice(0, maxQueryLength);
      const wanted = without(query, askingWords);
      const words = wanted === query ? query : heavyWordsOf(wanted);
      const strict = index.search(words, { combineWith: "AND" });
      const results = strict.length > 0 || wanted !== query ? strict : withMostWords(index.search(query, { combineWith: "OR" }));
      return grouped(results, { graph, query, limit });
    },
    named(text) {
      const query = heavyWordsOf(text.slice(0, maxQueryLength));
      // A letter or a small number names nothing.
      if (!/\p{L}.*[\p{L}\p{N}]|\p{N}.*\p{L}|\p{N}{3}/u.test(query)) return [];
      const byName = index.search(query, {
        combineWith: "AND",
        fields: ["names", "aliases"],
        prefix: (term) => !isHan(term) && term.length >= 4,
        fuzzy: (term) => /^\p{L}{5,}$/u.test(term) && !isHan(term) && 1,
      });
      const reading = normalised(text).replace(/[^a-z]/gu, "");
      const isReading = reading.length >= 4 && !isHan(text);
      const byReading = isReading ? index.search(reading, { fields: ["pinyin"], prefix: true, fuzzy: false }) : [];
      return [
        ...new Set([
          ...byName.flatMap(({ id }) => graph.findNode(String(id))?.id ?? []),
          ...byReading.flatMap(({ id }) => {
            const node = graph.findNode(String(id));
            return node && isReadIn(reading, node.pinyin) ? node.id : [];
          }),
        ]),
      ];
    },
  };
}

/** Returns the results that match the most words of a query. */
function withMostWords(results: readonly SearchResult[]): readonly SearchResult[] {
  const maxWords = Math.max(...results.map(({ queryTerms }) => new Set(queryTerms).size));
  return results.filter(({ queryTerms }) => new Set(queryTerms).size === maxWords);
}

/** True if letters are the pinyin of whole syllables in a row. */
function isReadIn(letters: string, pinyin: string): boolean {
  const syllables = normalised(pinyin).match(/[a-z]+/gu) ?? [];
  return syllables.some((_, start) => {
    const rest = syllables.slice(start);
    return rest.some((_syllable, end) => rest.slice(0, end + 1).join("") === letters);
  });
}

const nodeEntry = (node: BuiltNode, misheard: ReadonlyMap<string, readonly string[]>): Entry => ({
  id: node.id,
  names: [node.name.en, node.name.zh, node.label.en, node.label.zh, node.id.replaceAll("-", " ")].join(" | "),
  aliases: [...node.aliases.map(({ text }) => text), ...(misheard.get(node.name.zh) ?? []), ...Object.values(node.identifiers ?? {})].join(
    " | ",
  ),
  pinyin: node.pinyin,
  summary: `${node.summary.en} | ${node.summary.zh}`,
  statement: "",
});

const claimEntry = (claim: BuiltClaim): Entry => ({
  id: `claim:${claim.id}`,
  names: "",
  aliases: claim.locators.map(({ phrase }) => phrase).join(" | "),
  pinyin: "",
  summary: "",
  statement: `${claim.statement.en} | ${claim.statement.zh}`,
});

/** Indexes misheard texts by what was meant. */
function misheardTexts(graph: ConceptGraph): ReadonlyMap<string, readonly string[]> {
  const heard = new Map<string, string[]>();
  for (const source of graph.built.sources)
    for (const correction of source.corrections) heard.set(correction.meant, [...(heard.get(correction.meant) ?? []), correction.heard]);
  return heard;
}

interface HitQuery {
  readonly graph: ConceptGraph;
  readonly query: string;
  readonly limit: number;
}

function grouped(results: readonly SearchResult[], { graph, query, limit }: HitQuery): Found {
  const groups = new Map<NodeType | "claim", Hit[]>();
  let total = 0;
  for (const { id } of [...results].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))) {
    const hit = hitOf(String(id), graph, query);
    if (!hit) continue;
    total++;
    const type = hit.kind === "claim" ? "claim" : hit.node.type;
    const hits = groups.get(type);
    if (!hits) groups.set(type, [hit]);
    else if (hits.length < limit) hits.push(hit);
  }
  const types = [...groups.keys()].filter((type) => type !== "claim");
  const claims = groups.get("claim");
  const ordered = types.map((type): HitGroup => ({ type, hits: groups.get(type) ?? [] }));
  return { groups: claims ? [...ordered, { type: "claim", hits: claims }] : ordered, total };
}

function hitOf(id: string, graph: ConceptGraph, query: string): Hit | undefined {
  if (id.startsWith("claim:")) {
    const claim = graph.findClaim(id.slice("claim:".length));
    return claim && { kind: "claim", id: claim.id, claim };
  }
  const node = graph.findNode(id);
  if (!node) return undefined;
  const heard = node.aliases.find(({ text }) => text.includes(query.trim()) && query.trim() !== "")?.text;
  const isNamed = `${node.name.en} ${node.name.zh}`.toLowerCase().includes(query.trim().toLowerCase());
  return { kind: "node", id: node.id, node, ...(heard !== undefined && !isNamed ? { heard } : {}) };
}
