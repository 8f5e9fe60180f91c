/**
 * Questions in words, by a small grammar and no model. `docs/asking.md` has it whole.
 *
 *   who <verb> <thing>          谁 <动词> <事物>          张亚勤 提出
 *   <who> <verb> <thing>        <things> by <who>         <谁>的<事物>
 *   what <lowers> <risk>        什么 <降低> <风险>
 *   <a> and <b>                 <a> 和 <b>                compares up to four
 *   path from <a> to <b>        从 <a> 到 <b>
 *   <things> to <addressee>     向 <对象> 提出的 <事物>
 *
 * Verbs and names of types are those of the tables; things are found as the search box finds them, and an id is a name too.
 */

import { type Addressee, addressees } from "../model/addressees.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, NodeId } from "../model/built.ts";
import { type NodeType, type NodeTypeEntry, nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import { answered, type FindNode, missing } from "./answered.ts";
import { findComparison, findPath, strangerAmong } from "./ask-between.ts";
import type { Ask, Asked, NotUnderstood } from "./asked.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { membersOf } from "./layers.ts";
import { claimsInOrder } from "./outline.ts";
import { createSearch, type Search } from "./search.ts";

/** Makes a graph ready to be asked; it indexes the names once. */
export function askOf(graph: ConceptGraph, search: Search = createSearch(graph)): Ask {
  const findNode = nameFinder(graph, search);
  return (text) => {
    const question = text.trim().replace(/[?？。.!！\s]+$/u, "");
    return (
      findPath(graph, question, findNode) ??
      findComparison(graph, question, findNode) ??
      findSaying(graph, question, findNode) ??
      strangerAmong(question, findNode) ??
      unknown
    );
  };
}

const unknown: NotUnderstood = {
  why: {
    en: "Not understood. Try “who proposed …”, “risks by Zeng Yi”, “what lowers …”, “… and …”, “path from … to …”.",
    zh: "没有看懂。可试：“谁提出了……”“曾毅的风险”“什么降低……”“……和……”“从……到……”。",
  },
};

function nameFinder(graph: ConceptGraph, search: Search): FindNode {
  const exact = new Map<string, NodeId[]>();
  for (const { id, name, label, aliases } of graph.nodes)
    for (const text of new Set([id, name.en, name.zh, label.en, label.zh, ...aliases.map((alias) => alias.text)])) {
      const key = text.toLowerCase();
      exact.set(key, [...(exact.get(key) ?? []), id]);
    }
  return (name, types) => {
    const wanted = name
      .trim()
      .replace(/^(?:the|a|an)\s+/i, "")
      .replace(/^[“"'「]|[”"'」]$/gu, "");
    if (wanted === "") return undefined;
    const former = graph.findNode(wanted)?.id;
    const candidates = [...(former ? [former] : []), ...(exact.get(wanted.toLowerCase()) ?? []), ...search.named(wanted)];
    const isFit = (id: NodeId): boolean => {
      const { type } = graph.node(id);
      return types ? types.includes(type) : nodeTypes[type].appears !== "when asked";
    };
    return candidates.find(isFit);
  };
}

const nobodyAt = (name: string): NotUnderstood => ({
  why: {
    en: `No claim of this transcript is addressed to “${name.trim()}”.`,
    zh: `本记录中没有以“${name.trim()}”为对象的主张。`,
  },
});

interface Verb {
  readonly relation: Relation;
  readonly text: string;
  /** "proposed by": subject and object change places. */
  readonly isInverse: boolean;
}

/** All words for relations, longest first. */
const verbs: readonly Verb[] = relationIds
  .flatMap((relation) => {
    const entry: RelationEntry = relations[relation];
    const direct = [entry.reads.en, entry.reads.zh, ...(entry.asked?.en ?? []), ...(entry.asked?.zh ?? [])];
    const inverse = [entry.inverse.en, entry.inverse.zh].filter((text) => !direct.includes(text) && / by$|者$/.test(text));
    return [
      ...direct.map((text) => ({ relation, text, isInverse: false })),
      ...inverse.map((text) => ({ relation, text, isInverse: true })),
    ];
  })
  .sort((a, b) => b.text.length - a.text.length);

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** What stands before and after a word, if the word stands in a text as a word. */
function around(text: string, word: string): readonly [string, string] | undefined {
  const pattern = isHan(word) ? escaped(word) : `\\b${escaped(word)}\\b`;
  const found = new RegExp(pattern, "iu").exec(text);
  return found ? [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()] : undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const types: readonly { readonly type: NodeType; readonly text: string }[] = nodeTypeIds
  .flatMap((type) => {
    const entry: NodeTypeEntry = nodeTypes[type];
    return [entry.plural.en, entry.name.en, entry.plural.zh, ...(entry.asked?.en ?? []), ...(entry.asked?.zh ?? [])].map((text) => ({
      type,
      text,
    }));
  })
  .sort((a, b) => b.text.length - a.text.length);

const findType = (text: string): NodeType | undefined =>
  types.find(
    (entry) =>
      entry.text.toLowerCase() ===
      text
        .trim()
        .toLowerCase()
        .replace(/^(?:the|any|all|an?)\s+/, ""),
  )?.type;

/** Words that ask and name nothing. */
const asking = /^(?:who|what|which|whom|did|does|do|has|have|is|was|were|谁|什么|哪些|哪位|哪个|有谁|有哪些|都|了|过)+$/iu;
const isAsking = (text: string): boolean => text.split(/\s+/).every((word) => word === "" || asking.test(word));

interface Side {
  readonly id?: NodeId;
  readonly type?: NodeType;
}

/** One side of a verb: nothing asked of it, a type, or a thing. */
function sideOf(text: string, findNode: FindNode, types: readonly string[]): Side | NotUnderstood {
  const spoken = text.split(/\s+/);
  const isName = (word: string): boolean => !asking.test(word);
  const words = spoken
    .slice(Math.max(0, spoken.findIndex(isName)), spoken.findLastIndex(isName) + 1)
    .join(" ")
    .replace(/^(?:谁|什么|哪些|哪位|哪个|有谁|有哪些)/u, "")
    .replace(/^[了过的]+/u, "");
  if (words === "" || isAsking(words)) return {};
  const type = findType(words);
  if (type) return { type };
  // What leads to a part of something leads to it: an institution's people speak where it does.
  const id = findNode(words, types) ?? findNode(words);
  return id ? { id } : missing(words);
}

function findSaying(graph: ConceptGraph, question: string, findNode: FindNode): Asked | NotUnderstood | undefined {
  const addressed = findAddressed(graph, question);
  if (addressed) return addressed;
  const whole = findNode(question);
  const verb = verbs.find(({ text }) => around(question, text) !== undefined);
  const isName =
    whole !== undefined &&
    [graph.node(whole).name.en, graph.node(whole).name.zh, whole].some((name) => name.toLowerCase() === question.toLowerCase());
  if (!verb || isName) return findByType(graph, question, findNode);
  const [before, after] = around(question, verb.text) as readonly [string, string];
  const sides = (verb.isInverse ? [after, before] : [before, after]).map((text, side) =>
    sideOf(text, findNode, typesOf(verb.relation, side === 0 ? "from" : "to")),
  );
  const fault = sides.find((side): side is NotUnderstood => "why" in side);
  if (fault) return findByType(graph, question, findNode) ?? fault;
  const [subject, object] = sides as [Side, Side];
  return sayings(graph, { subject, object, wanted: [verb.relation] });
}

const typesOf = (relation: Relation, side: "from" | "to"): readonly string[] =>
  (relations[relation] as RelationEntry).joins.flatMap((row) => [...row[side]]);

/** "proposals to governments", "向政府提出的建议". */
function findAddressed(graph: ConceptGraph, question: string): Asked | NotUnderstood | undefined {
  const english = /^(.+?)\s+(?:addressed\s+)?to\s+(?:the\s+)?(.+)$/i.exec(question);
  const chinese = /^(?:向|对)(.+?)(?:提出)?的(.+)$/u.exec(question);
  const [typeText, whom] = english ? [english[1], english[2]] : chinese ? [chinese[2], chinese[1]] : [];
  const type = typeText === undefined ? undefined : findType(typeText);
  const wanted = whom?.trim().toLowerCase();
  const bare = (name: string): string => name.toLowerCase().replace(/^the /, "");
  const addressee = Object.entries(addressees).find(([, name]) => [name.en, name.zh].map(bare).includes(wanted ?? ""))?.[0];
  if (!type || !whom) return undefined;
  if (!addressee) return nobodyAt(whom);
  const name = addressees[addressee as Addressee];
  const claims = claimsInOrder(graph).filter(
    (claim) => graph.node(claim.to).type === type && claim.addressees?.includes(addressee as Addressee),
  );
  return answered({
    understood: {
      en: `${nodeTypes[type].plural.en.toLowerCase()} addressed to ${name.en}`,
      zh: `向${name.zh}提出的${nodeTypes[type].plural.zh}`,
    },
    sentence: countSentence(claims),
    parts: [{ title: { en: "Claims", zh: "主张" }, claims }],
    more: [],
  });
}

function countSentence(claims: readonly BuiltClaim[]): Bilingual {
  if (claims.length === 0) return { en: "Not found in this transcript.", zh: "在本记录中未找到。" };
  const subjects = new Set(claims.map(({ from }) => from)).size;
  return {
    en: `${claims.length} ${claims.length === 1 ? "claim" : "claims"}, by ${subjects}.`,
    zh: `${claims.length}项主张，出自${subjects}方。`,
  };
}

/** "risks by Zeng Yi", "曾毅的风险". */
function findByType(graph: ConceptGraph, question: string, findNode: FindNode): Asked | NotUnderstood | undefined {
  const english = /^(.+?)\s+(?:by|of|from)\s+(.+)$/i.exec(question);
  const chinese = /^(.+?)的(.+)$/u.exec(question);
  const [type, who] = english ? [findType(english[1] as string), english[2]] : chinese ? [findType(chinese[2] as string), chinese[1]] : [];
  if (!type || who === undefined) return undefined;
  const kind = findType(who);
  const id = kind ? undefined : findNode(who);
  if (!kind && !id) return missing(who);
  return sayings(graph, {
    subject: kind ? { type: kind } : { id: id as NodeId },
    object: { type },
    wanted: relationIds.filter((relation) => (relations[relation] as RelationEntry).subjectSpeaks),
  });
}

interface Saying {
  readonly subject: Side;
  readonly object: Side;
  readonly wanted: readonly Relation[];
}

function sayings(graph: ConceptGraph, { subject, object, wanted }: Saying): Asked {
  const passes = (side: Side): ((id: NodeId) => boolean) => {
    const members = side.id === undefined ? undefined : membersOf(graph, side.id);
    return (id) => (members?.has(id) ?? true) && (side.type === undefined || graph.node(id).type === side.type);
  };
  const [isSubject, isObject] = [passes(subject), passes(object)];
  const claims = claimsInOrder(graph).filter(({ relation, from, to }) => wanted.includes(relation) && isSubject(from) && isObject(to));
  const [relation] = wanted;
  const reads = wanted.length === 1 && relation ? relations[relation].reads : { en: "says of", zh: "谈到" };
  const say = (side: Side, l: keyof Bilingual): string =>
    side.id ? graph.node(side.id).name[l] : side.type ? nodeTypes[side.type].plural[l].toLowerCase() : "…";
  return answered({
    understood: {
      en: `${say(subject, "en")} ${reads.en} ${say(object, "en")}`,
      zh: `${say(subject, "zh")} ${reads.zh} ${say(object, "zh")}`,
    },
    sentence: countSentence(claims),
    parts: claims.length === 0 ? [] : [{ title: { en: "Claims", zh: "主张" }, claims }],
    more: [subject.id, object.id].filter((id) => id !== undefined),
  });
}
