/**
 * One search over everything that is named or said: nodes by their names, labels, aliases as transcribed, pinyin and summaries; claims by
 * their statements; and what was mis-heard by what was meant.
 *
 * minisearch does the work; it is fetched with this module, when the search is first used.
 */
import MiniSearch, { type SearchResult } from "minisearch";
import type { BuiltClaim, BuiltNode, ClaimId, NodeId } from "../model/built.ts";
import type { NodeType } from "../model/node-types.ts";
import { askingWords } from "./ask/question-words.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { folded, isHan, pinyinTermsOf, queryTermsOf, termsOf } from "./search-terms.ts";

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
  /** Before the limit. */
  readonly total: number;
}

export interface Search {
  /** @param limit hits in each group at the most */
  find(text: string, limit?: number): Found;
  /**
   * Nodes that a text may name, the best first: all its words stand among a node's names or aliases, but for one slip in a long word and for
   * small words; or it is the reading of a part of a Chinese name. What merely looks like a name names nothing.
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

const longestQuery = 200;

/** Words that people put in and leave out as they like. */
const small = /\b(?:a|an|the|of|on|for|in|to|by|at|with|from|and)\b/gi;
/** A text without its small words; as it is where it has no others. */
const heavyWordsOf = (text: string): string => {
  return without(text, small);
};

/** A text without some of its words; as it is where nothing else is in it. */
const without = (text: string, words: RegExp): string => {
  const heavy = text.replace(words, " ");
  return /[\p{L}\p{N}]/u.test(heavy) ? heavy : text;
};

/** Indexes a graph; some 10 ms for hundreds of nodes. Call it again when the graph's texts have come. */
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
  const meant = meantTexts(graph);
  index.addAll(graph.nodes.map((node) => nodeEntry(node, meant)));
  index.addAll(graph.claims.filter(({ statement }) => statement.en !== "").map(claimEntry));

  return {
    find(text, limit = 8) {
      const query = text.slice(0, longestQuery);
      const wanted = without(query, askingWords);
      const sought = wanted === query ? query : heavyWordsOf(wanted);
      const strict = index.search(sought, { combineWith: "AND" });
      const results = strict.length > 0 || wanted !== query ? strict : withMostWords(index.search(query, { combineWith: "OR" }));
      return grouped(results, { graph, query, limit });
    },
    named(text) {
      const query = heavyWordsOf(text.slice(0, longestQuery));
      // A letter or a small number names nothing.
      if (!/\p{L}.*[\p{L}\p{N}]|\p{N}.*\p{L}|\p{N}{3}/u.test(query)) return [];
      const byName = index.search(query, {
        combineWith: "AND",
        fields: ["names", "aliases"],
        prefix: (term) => !isHan(term) && term.length >= 4,
        fuzzy: (term) => /^\p{L}{5,}$/u.test(term) && !isHan(term) && 1,
      });
      const reading = folded(text).replace(/[^a-z]/gu, "");
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

/** Of what has some word of a query, what has as many as the best of them. */
function withMostWords(results: readonly SearchResult[]): readonly SearchResult[] {
  const most = Math.max(...results.map(({ queryTerms }) => new Set(queryTerms).size));
  return results.filter(({ queryTerms }) => new Set(queryTerms).size === most);
}

/** Whether letters are the reading of whole syllables that follow one another. */
function isReadIn(letters: string, pinyin: string): boolean {
  const syllables = folded(pinyin).match(/[a-z]+/gu) ?? [];
  return syllables.some((_, start) => {
    const rest = syllables.slice(start);
    return rest.some((_syllable, end) => rest.slice(0, end + 1).join("") === letters);
  });
}

const nodeEntry = (node: BuiltNode, meant: ReadonlyMap<string, readonly string[]>): Entry => ({
  id: node.id,
  names: [node.name.en, node.name.zh, node.label.en, node.label.zh, node.id.replaceAll("-", " ")].join(" | "),
  aliases: [...node.aliases.map(({ text }) => text), ...(meant.get(node.name.zh) ?? []), ...Object.values(node.identifiers ?? {})].join(
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

/** What was heard, by what was meant. */
function meantTexts(graph: ConceptGraph): ReadonlyMap<string, readonly string[]> {
  const heard = new Map<string, string[]>();
  for (const source of graph.built.sources)
    for (const correction of source.corrections) heard.set(correction.meant, [...(heard.get(correction.meant) ?? []), correction.heard]);
  return heard;
}

interface Asked {
  readonly graph: ConceptGraph;
  readonly query: string;
  readonly limit: number;
}

function grouped(results: readonly SearchResult[], { graph, query, limit }: Asked): Found {
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
