/**
 * Finds the claims nearest to a question that the grammar does not understand, by their words.
 *
 * A claim has the words of its statement, and those of the nodes, the relation and the session that it belongs to. These parts are indexed
 * once for all claims. Words are ranked by BM25+ of minisearch; a word that a claim has in several places counts most where it ranks best.
 *
 * @see Lv and Zhai, Lower-Bounding Term Frequency Normalization (CIKM 2011), for BM25+
 */
import MiniSearch, { type SearchOptions } from "minisearch";
import type { BuiltClaim, BuiltNode } from "../../model/built.ts";
import { nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import type { Standing } from "../../model/standings.ts";
import { relationWords } from "../../model/words-in-questions.ts";
import { byText, type ConceptGraph } from "../concept-graph.ts";
import { hierarchyOf } from "../hierarchy.ts";
import { keyOf, termOf } from "../index-terms.ts";
import { isHan, pinyinTermsOf } from "../search-terms.ts";
import { type MarkedText, markedText } from "./marked-words.ts";
import { asksForNumber } from "./question-words.ts";
import { indexedTerms, nearTerms, questionTerms } from "./retrieval-terms.ts";
import { unfoundWords } from "./unfound-words.ts";

/** How much a word counts by where it stands: in a claim itself, and in what a claim belongs to. */
export const claimWeights = { statement: 3, quantity: 2, phrases: 1.5, notes: 0.5 } as const;
export const partWeights = { names: 3, aliases: 2, pinyin: 2, families: 0.7, summary: 0.5, kind: 0.5 } as const;
/** How much a claim counts by its evidence: speech before what the curators add. */
export const standingWeights: Readonly<Record<Standing, number>> = { stated: 1, reported: 1, external: 0.5, inferred: 0.45 };
export const weights = {
  /** A claim that follows from the programme, such as who moderated a panel. */
  compiled: 0.5,
  /** A word in each place but the best. */
  repeated: 0.5,
  /** A word that readers use for one of the question. */
  near: 0.3,
  /** A word that only begins as one of the question. */
  prefix: 0.6,
  /** A word that differs from one of the question by a letter or two. */
  fuzzy: 0.5,
  /** A claim with a number, where the question asks how many. */
  counted: 1.5,
  /** The score grows with this power of the number of words that match. */
  coordination: 0.5,
} as const;

/** The most claims that are found. */
const maxClosest = 20;

/** A claim that is near a question. */
export interface ClosestClaim {
  readonly claim: BuiltClaim;
  /** Its statement, where the words that it shares with the question are marked. */
  readonly statement: MarkedText;
}

export interface Retrieval {
  /** Ranks the claims by a question, the nearest first. */
  readonly closest: (question: string) => readonly ClosestClaim[];
  /** Returns the words of a question that occur in no name and no statement, not even misspelt. */
  readonly unfound: (question: string) => readonly string[];
}

/** Indexes the claims of a graph. */
export function retrievalOf(graph: ConceptGraph): Retrieval {
  const claims = graph.claims.filter(({ statement }) => statement.en !== "");
  const inClaims = indexOf(claimWeights, claims.map(claimEntry));
  const inParts = indexOf(partWeights, [...graph.nodes.map((node) => nodeEntry(graph, node)), ...relationIds.map(relationEntry)]);
  const isKnown = (term: string): boolean => inClaims.terms.has(term) || inParts.terms.has(term);
  const spoken = new Set([
    ...claims.flatMap(({ statement }) => Object.values(statement).flatMap(indexedTerms)),
    ...graph.nodes.flatMap(({ name, label, aliases }) =>
      [name.en, name.zh, label.en, label.zh, ...aliases.map(({ text }) => text)].flatMap(indexedTerms),
    ),
    ...relationIds.flatMap(wordsOfRelation).flatMap(indexedTerms),
  ]);
  const claimsWith = new Map<string, BuiltClaim[]>();
  for (const claim of claims)
    for (const id of [claim.id, ...partsOf(claim)]) {
      const others = claimsWith.get(id);
      if (others) others.push(claim);
      else claimsWith.set(id, [claim]);
    }

  /** Finds the claims that have a term, each with where it has it. */
  const hitsOf = (term: string): ReadonlyMap<BuiltClaim, readonly Hit[]> => {
    const options = optionsFor(term, isKnown);
    const hits = new Map<BuiltClaim, Hit[]>();
    for (const index of [inClaims, inParts])
      for (const hit of index.find(term, options))
        for (const claim of claimsWith.get(hit.id) ?? []) {
          const known = hits.get(claim);
          if (known) known.push(hit);
          else hits.set(claim, [hit]);
        }
    return hits;
  };
  const closest: Retrieval["closest"] = (question) => {
    const found = new Map<BuiltClaim, Match>();
    for (const [term, weight] of weightedTerms(question))
      for (const [claim, hits] of hitsOf(term)) found.set(claim, joinedMatch(found.get(claim), hits, weight));
    const asksNumber = asksForNumber(question);
    return [...found]
      .map(([claim, match]) => ({ claim, terms: match.terms, score: scoreOf(claim, match, asksNumber) }))
      .sort((a, b) => b.score - a.score || byText(a.claim.id, b.claim.id))
      .slice(0, maxClosest)
      .map(({ claim, terms }) => {
        const marked = new Set(terms);
        const { en, zh } = claim.statement;
        return { claim, statement: { en: markedText(en, marked), zh: markedText(zh, marked) } };
      });
  };
  /** A term that nothing has may be a misspelt one. */
  const isFound = (term: string): boolean => spoken.has(term) || (!isKnown(term) && hitsOf(term).size > 0);
  return { closest, unfound: (question) => unfoundWords(question, isFound) };
}

/** The words of a question that a claim has. */
interface Match {
  readonly score: number;
  /** The number of words, where near words count less. */
  readonly words: number;
  readonly terms: readonly string[];
}

interface Hit {
  /** Of a claim, a node or a relation. */
  readonly id: string;
  readonly score: number;
  readonly terms: readonly string[];
}

function* weightedTerms(question: string): Generator<readonly [term: string, weight: number]> {
  for (const term of new Set(questionTerms(question))) yield [term, 1];
  for (const term of nearTerms(question)) yield [term, weights.near];
}

/** Only a word that no claim has is looked for in other spellings. */
function optionsFor(term: string, isKnown: (term: string) => boolean): SearchOptions {
  if (isKnown(term) || isHan(term)) return {};
  const edits = term.length >= 8 ? 2 : 1;
  return { prefix: term.length >= 4, fuzzy: /^[a-z]{5,}$/u.test(term) && edits, weights: { prefix: weights.prefix, fuzzy: weights.fuzzy } };
}

function joinedMatch(match: Match | undefined, hits: readonly Hit[], weight: number): Match {
  let [best, sum] = [0, 0];
  for (const { score } of hits) {
    best = Math.max(best, score);
    sum += score;
  }
  return {
    score: (match?.score ?? 0) + weight * (best + weights.repeated * (sum - best)),
    words: (match?.words ?? 0) + weight,
    terms: [...(match?.terms ?? []), ...hits.flatMap(({ terms }) => terms)],
  };
}

function scoreOf(claim: BuiltClaim, { score, words }: Match, asksNumber: boolean): number {
  const isCompiled = (relations[claim.relation] as RelationEntry).compiled === true;
  const hasNumber = /\d/u.test(claim.statement.en);
  return (
    score *
    words ** weights.coordination *
    standingWeights[claim.standing] *
    (isCompiled ? weights.compiled : 1) *
    (asksNumber && hasNumber ? weights.counted : 1)
  );
}

/** Ids in the index of parts. */
const partsOf = ({ from, to, speaker, about, session, relation }: BuiltClaim): ReadonlySet<string> =>
  new Set([from, to, speaker, about, session, relationKey(relation)].filter((id) => id !== undefined));

const relationKey = (relation: Relation): string => `relation:${relation}`;

/** An entry of an index: its id, and by field its terms with blanks between them. */
type Entry = Readonly<Record<string, string>>;

interface TermIndex {
  readonly terms: ReadonlySet<string>;
  find(term: string, options: SearchOptions): readonly Hit[];
}

function indexOf(fieldWeights: Readonly<Record<string, number>>, entries: readonly Entry[]): TermIndex {
  const fields = Object.keys(fieldWeights);
  const termsIn = (text: string): string[] => text.split(" ").filter(Boolean);
  const index = new MiniSearch<Entry>({ fields, tokenize: termsIn, processTerm: keyOf });
  index.addAll(entries);
  return {
    terms: new Set(entries.flatMap((entry) => fields.flatMap((field) => termsIn(entry[field] ?? "")))),
    find: (term, options) =>
      index
        .search(term, { ...options, boost: fieldWeights })
        .map(({ id, score, terms }) => ({ id: String(id), score, terms: terms.map(termOf) })),
  };
}

const joined = (texts: readonly string[]): string => texts.flatMap(indexedTerms).join(" ");

const claimEntry = ({ id, statement, quantity, locators, note, why }: BuiltClaim): Entry => ({
  id,
  statement: joined(Object.values(statement)),
  quantity: joined(Object.values(quantity ?? {})),
  phrases: joined(locators.map(({ phrase }) => phrase)),
  notes: joined([...Object.values(note ?? {}), ...Object.values(why ?? {})]),
});

function nodeEntry(graph: ConceptGraph, { id, name, label, aliases, pinyin, summary, type }: BuiltNode): Entry {
  const parents = hierarchyOf(graph).parents(id);
  return {
    id,
    names: joined([...new Set([name.en, name.zh, label.en, label.zh])]),
    aliases: joined(aliases.map(({ text }) => text)),
    pinyin: pinyinTermsOf(pinyin).join(" "),
    families: joined(parents.flatMap((parent) => Object.values(graph.node(parent).name))),
    summary: joined(Object.values(summary)),
    kind: joined(Object.values(nodeTypes[type].name)),
  };
}

const relationEntry = (id: Relation): Entry => ({ id: relationKey(id), kind: joined(wordsOfRelation(id)) });

function wordsOfRelation(id: Relation): readonly string[] {
  const { reads, inverse }: RelationEntry = relations[id];
  const { en = [], zh = [] } = relationWords[id] ?? {};
  return [...Object.values(reads), ...Object.values(inverse), ...en, ...zh];
}
