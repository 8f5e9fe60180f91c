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
import { isHanKey, keyOf } from "./index-terms.ts";
import { isOnlyFiled, nameBegins, nameFit, readingOf, spokenOf, syllablesOf } from "./name-fit.ts";
import { withoutTitle } from "./person-titles.ts";
import { isHan, normalised, pinyinTermsOf, queryTermsOf, termsOf, withPlainU } from "./search-terms.ts";
import { simplified } from "./simplified.ts";

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

/** Ids of claims in the index begin with it; those of nodes have no colon. */
const claimPrefix = "claim:";
const isClaimEntry = (id: string): boolean => id.startsWith(claimPrefix);

/** Words that people may write or leave out. */
const smallWords = /\b(?:a|an|the|of|on|for|in|to|by|at|with|from|and)\b/gi;
/** The letters by which a word may differ from one that is found: none in a short one, but that a plural has one more; two in a number of a law. */
const editsFor = (key: string): number =>
  key.length >= 8 || /^(?=.*\d).{6}/u.test(key) ? 2 : key.length >= 5 || /^[a-z]{3}s$/u.test(key) ? 1 : 0;

/** Removes small words from a text, unless it has no others. */
const heavyWordsOf = (text: string): string => {
  return without(text, smallWords);
};

/** Removes words from a text, unless it has no others. */
const without = (text: string, words: RegExp): string => {
  const heavy = text.replace(words, " ");
  return /[\p{L}\p{N}]/u.test(heavy) ? heavy : text;
};

/** Indexes a graph, in some tenths of a second. Call it again when the graph's texts are loaded. */
export function createSearch(graph: ConceptGraph): Search {
  const index = new MiniSearch<Entry>({
    fields: ["names", "aliases", "pinyin", "summary", "statement"],
    tokenize: (text, field) => (field === "pinyin" ? text.split("|").flatMap(pinyinTermsOf) : termsOf(text)),
    processTerm: keyOf,
    searchOptions: {
      boost: { names: 6, aliases: 5, pinyin: 4, summary: 2, statement: 1 },
      prefix: (key) => /^\p{L}/u.test(key),
      fuzzy: (key) => !isHanKey(key) && editsFor(key),
      tokenize: (text) => [...new Set(queryTermsOf(text))],
    },
  });
  const misheard = misheardTexts(graph);
  const soundsOf = readerOf(graph);
  index.addAll(graph.nodes.map((node) => nodeEntry(node, misheard)));
  index.addAll(graph.claims.filter(({ statement }) => statement.en !== "").map(claimEntry));

  const findResults = (query: string): readonly SearchResult[] => {
    const wanted = without(query, askingWords);
    const words = wanted === query ? query : heavyWordsOf(wanted);
    const strict = index.search(words, { combineWith: "AND" });
    return strict.length > 0 || wanted !== query ? strict : withMostWords(index.search(query, { combineWith: "OR" }));
  };
  /** Finds the people whose names sound like the characters that were typed. */
  const findSoundAlike = (query: string): readonly SearchResult[] => {
    const reading = soundsOf(query);
    return reading === undefined
      ? []
      : index.search(reading, { fields: ["pinyin"], fuzzy: false }).filter(({ id }) => {
          const node = graph.findNode(String(id));
          return node !== undefined && readingOf(node).join("") === reading;
        });
  };
  const isOfNode = ({ id }: SearchResult): boolean => !isClaimEntry(String(id));

  return {
    find(text, limit = 8) {
      const query = simplified(text.slice(0, maxQueryLength));
      const results = findResults(query);
      const bare = withoutTitle(query);
      const isTitled = bare !== query && (namedIn(bare).length > 0 || !results.some(isOfNode));
      const found = isTitled ? findResults(bare) : results;
      return grouped(found.some(isOfNode) ? found : [...findSoundAlike(bare), ...found], { graph, query: isTitled ? bare : query, limit });
    },
    named(text) {
      const whole = simplified(text.slice(0, maxQueryLength));
      const found = namedIn(whole);
      return found.length > 0 ? found : namedIn(withoutTitle(whole));
    },
  };

  function namedIn(text: string): readonly NodeId[] {
    const query = heavyWordsOf(text);
    // A letter or a small number names nothing.
    if (!/\p{L}.*[\p{L}\p{N}]|\p{N}.*\p{L}|\p{N}{3}/u.test(query)) return [];
    const byName = index.search(query, {
      combineWith: "AND",
      fields: ["names", "aliases"],
      prefix: (key) => !isHanKey(key) && key.length >= 4,
      fuzzy: (key) => /^\p{L}{5,}$/u.test(key) && 1,
    });
    const reading = normalised(text).replace(/[^a-z]/gu, "");
    const isReading = reading.length >= 4 && !isHan(text);
    const byReading = isReading ? index.search(reading, { fields: ["pinyin"], prefix: true, fuzzy: false }) : [];
    const named = byName.flatMap(({ id }) => graph.findNode(String(id))?.id ?? []);
    const read = byReading.flatMap(({ id }) => {
      const node = graph.findNode(String(id));
      return node && isReadIn(reading, node.pinyin) ? node.id : [];
    });
    const isRead = (id: NodeId): boolean => readingOf(graph.node(id)).join("") === withPlainU(reading);
    // The whole reading of a name is surer than a spelling that differs by a letter.
    return [...new Set([...read.filter(isRead), ...named, ...read])];
  }
}

/** Returns the results that match the most words of a query. */
function withMostWords(results: readonly SearchResult[]): readonly SearchResult[] {
  const maxWords = Math.max(...results.map(({ queryTerms }) => new Set(queryTerms).size));
  return results.filter(({ queryTerms }) => new Set(queryTerms).size === maxWords);
}

/** True if letters are the pinyin of whole syllables in a row. */
function isReadIn(letters: string, pinyin: string): boolean {
  const syllables = syllablesOf(pinyin);
  return syllables.some((_, start) => {
    const rest = syllables.slice(start);
    return rest.some((_syllable, end) => rest.slice(0, end + 1).join("") === withPlainU(letters));
  });
}

/** Returns a function that reads Han of which a speaker's name may be made: "xuelan" for 薛蓝; undefined for any other text. */
function readerOf({ built }: ConceptGraph): (text: string) => string | undefined {
  const syllables = Object.entries(built.homophones ?? {});
  const readOne = (character: string): string | undefined => syllables.find(([, characters]) => characters.includes(character))?.[0];
  return (text) => {
    if (!/^\p{Script=Han}{2,4}$/u.test(text)) return undefined;
    const read = [...text].map(readOne);
    return read.every((syllable) => syllable !== undefined) ? withPlainU(read.join("")) : undefined;
  };
}

/** Returns the pinyin of a person's name in both orders: "Yaqin Zhang", "ya qin zhang", "Zhang Yaqin". */
function spelledNames(node: BuiltNode): readonly string[] {
  const [surname, ...given] = readingOf(node);
  if (node.type !== "person" || !surname || given.length === 0 || !/^\p{Script=Han}+$/u.test(node.name.zh)) return [];
  return [`${given.join("")} ${surname}`, given.length > 1 ? given.join(" ") : ""];
}

const nodeEntry = (node: BuiltNode, misheard: ReadonlyMap<string, readonly string[]>): Entry => ({
  id: node.id,
  names: [node.name.en, node.name.zh, node.label.en, node.label.zh, node.id.replaceAll("-", " "), ...spelledNames(node)].join(" | "),
  aliases: [...node.aliases.map(({ text }) => text), ...(misheard.get(node.name.zh) ?? []), ...Object.values(node.identifiers ?? {})].join(
    " | ",
  ),
  pinyin: node.pinyin,
  summary: `${node.summary.en} | ${node.summary.zh}`,
  statement: "",
});

const claimEntry = (claim: BuiltClaim): Entry => ({
  id: `${claimPrefix}${claim.id}`,
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
  const rankOf = (id: string): readonly number[] => {
    const node = graph.findNode(id);
    if (!node) return [0, 0, 0];
    const fit = nameFit(node, query);
    // Several names may fit as well: people look for what speakers speak of most.
    return [fit, isOnlyFiled(node) && fit === 0 ? -1 : 0, fit >= nameBegins ? spokenOf(graph, node.id) : 0];
  };
  const ranks = new Map(results.map(({ id }) => [id, rankOf(String(id))] as const));
  const difference = (a: SearchResult, b: SearchResult): number => {
    const [first, second] = [ranks.get(a.id) ?? [], ranks.get(b.id) ?? []];
    return first.map((rank, index) => (second[index] ?? 0) - rank).find((step) => step !== 0) ?? 0;
  };
  const ranked = [...results].sort((a, b) => difference(a, b) || b.score - a.score || (a.id < b.id ? -1 : 1));
  for (const { id } of ranked) {
    const hit = hitOf(String(id), graph, query);
    if (!hit) continue;
    total++;
    const type = hit.kind === "claim" ? "claim" : hit.node.type;
    const hits = groups.get(type);
    if (!hits) groups.set(type, [hit]);
    else if (hits.length < limit) hits.push(hit);
  }
  // A number is looked for in what is said; everything else first in names.
  const isNumber = /\d/u.test(query) && !/\p{L}{2}/u.test(query);
  const types = [...groups.keys()].filter((type) => isNumber || type !== "claim");
  if (!isNumber && groups.has("claim")) types.push("claim");
  return { groups: types.map((type): HitGroup => ({ type, hits: groups.get(type) ?? [] })), total };
}

function hitOf(id: string, graph: ConceptGraph, query: string): Hit | undefined {
  if (isClaimEntry(id)) {
    const claim = graph.findClaim(id.slice(claimPrefix.length));
    return claim && { kind: "claim", id: claim.id, claim };
  }
  const node = graph.findNode(id);
  if (!node) return undefined;
  const heard = node.aliases.find(({ text }) => text.includes(query.trim()) && query.trim() !== "")?.text;
  const isNamed = `${node.name.en} ${node.name.zh}`.toLowerCase().includes(query.trim().toLowerCase());
  return { kind: "node", id: node.id, node, ...(heard !== undefined && !isNamed ? { heard } : {}) };
}
