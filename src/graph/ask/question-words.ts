/** The words of questions: verbs and names of types, both from the tables, and question words. */

import { type Attitude, type AttitudeEntry, attitudes } from "../../model/attitudes.ts";
import { type NodeType, type NodeTypeEntry, nodeTypeIds, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { relationWords, typeWords } from "../../model/words-in-questions.ts";
import { isHan } from "../search-terms.ts";

/** The meaning of a verb: one relation, or an attitude that several express. */
export type Predicate = { readonly relation: Relation } | { readonly attitude: Attitude };

/** Returns the relations that a predicate stands for. */
export const relationsOf = (predicate: Predicate): readonly Relation[] =>
  "relation" in predicate
    ? [predicate.relation]
    : relationIds.filter((id) => (relations[id] as RelationEntry).attitudes?.includes(predicate.attitude));

interface Verb {
  readonly predicate: Predicate;
  readonly text: string;
  /** Finds the verb as a whole word, or a text in quotation marks. */
  readonly pattern: RegExp;
  /** True for verbs such as "proposed by", which swap subject and object. */
  readonly isInverse: boolean;
}

/** The words of attitudes and relations. A word of an attitude stands for no single relation. */
function* verbsOfTables(): Generator<Verb> {
  const ofAttitudes = new Set<string>();
  for (const attitude of attitudeIds) {
    const { inQuestions }: AttitudeEntry = attitudes[attitude];
    for (const text of [...inQuestions.en, ...inQuestions.zh]) {
      ofAttitudes.add(text);
      yield verbOf({ attitude }, text, false);
    }
    for (const text of inQuestions.inverse ?? []) yield verbOf({ attitude }, text, true);
  }
  for (const relation of relationIds) {
    const entry: RelationEntry = relations[relation];
    const { en = [], zh = [], inverse = [] } = relationWords[relation] ?? {};
    const direct = [entry.reads.en, entry.reads.zh, ...en, ...zh];
    const ofNames = [entry.inverse.en, entry.inverse.zh].filter((text) => !direct.includes(text) && / by$|者$/.test(text));
    for (const text of direct) if (!ofAttitudes.has(text)) yield verbOf({ relation }, text, false);
    for (const text of [...ofNames, ...inverse]) yield verbOf({ relation }, text, true);
  }
}

const verbOf = (predicate: Predicate, text: string, isInverse: boolean): Verb => ({ predicate, text, pattern: patternOf(text), isInverse });

const attitudeIds = Object.keys(attitudes) as readonly Attitude[];

/** A question that is cut at its verb. */
export interface CutQuestion {
  readonly predicate: Predicate;
  /** The text on the subject's side, and on the object's. */
  readonly sides: readonly [string, string];
}

/** Cuts a question at each verb in it, since a name may contain a verb too. The first and longest verb comes first. */
export const cutsAtVerbs = (question: string): readonly CutQuestion[] =>
  verbs
    .flatMap((verb) => {
      const cut = around(question, verb);
      return cut && !isTypeAskedFor(cut[0], verb.text, cut[1]) ? { verb, cut } : [];
    })
    .sort((a, b) => a.cut[0].length - b.cut[0].length)
    .map(({ verb: { predicate, isInverse }, cut: [before, after] }) => {
      const named = isInverse || !isAsking(after) ? undefined : (findNamedObject(before) ?? findTowards(before));
      if (named) return { predicate, sides: [named.subject, named.object] };
      return { predicate, sides: isInverse ? [after, before] : [before, after] };
    });

/** True if a verb is the name of the type asked for, before the verb itself, as 建议 is in "哪些建议缓解……". */
const isTypeAskedFor = (before: string, verb: string, after: string): boolean =>
  /^(?:which|what|什么|哪些)$/iu.test(before) && findType(verb) !== undefined && verbs.some((other) => around(after, other));

/** Finds an object that comes before subject and verb, as in "which risks did Ada ...". */
function findNamedObject(before: string): { readonly subject: string; readonly object: string } | undefined {
  const [, object, subject] = /^(?:which|what|how many)\s+(.+?)\s+(?:did|does|do|has|have)\s+(.+)$/i.exec(before) ?? [];
  return object && subject && findType(withoutGeneral(object)) ? { subject, object } : undefined;
}

/** Finds an object that follows 对, before the verb, as in "谁对……有保留". */
function findTowards(before: string): { readonly subject: string; readonly object: string } | undefined {
  const [, subject, object] = /^(.+?)对(?!齐)(.+)$/u.exec(before) ?? [];
  return subject && object ? { subject, object } : undefined;
}

const patternOf = (word: string): RegExp => {
  const pattern = isHan(word) ? escaped(word) : `\\b${escaped(word)}\\b`;
  return new RegExp(`“[^”]*”|"[^"]*"|「[^」]*」|${pattern}`, "giu");
};

/** Returns the text before and after a verb, if a text has it as a whole word and outside quotation marks. */
function around(text: string, { text: word, pattern }: Pick<Verb, "text" | "pattern">): readonly [string, string] | undefined {
  const found = [...text.matchAll(pattern)].find(([match]) => match.toLowerCase() === word.toLowerCase());
  return found ? [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()] : undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** All words for predicates, longest first. */
const verbs: readonly Verb[] = [...verbsOfTables()].sort((a, b) => b.text.length - a.text.length);

const types: readonly { readonly type: NodeType; readonly text: string }[] = nodeTypeIds
  .flatMap((type) => {
    const { name, plural }: NodeTypeEntry = nodeTypes[type];
    const { en = [], zh = [] } = typeWords[type] ?? {};
    return [plural.en, name.en, plural.zh, ...en, ...zh].map((text) => ({ type, text }));
  })
  .sort((a, b) => b.text.length - a.text.length);

/** Finds the node type that a word stands for. */
export const findType = (text: string): NodeType | undefined =>
  types.find((entry) => entry.text.toLowerCase() === text.trim().toLowerCase().replace(article, ""))?.type;

const article = /^(?:the|any|all|an?)\s+/;

/** Words before the name of a type that narrow nothing in a graph on the safety of AI. */
const generalBefore =
  /^(?:(?:the|any|all|main|key|major|biggest|greatest|important|serious|different|AI|artificial\s+intelligence|safety)\s+)+|^(?:人工智能|AI|安全|主要|重要|重大|最大|严重|各种|的)+/iu;
/** The types that a relation of speech is made for, before which people put general words: “安全红线”, "AI risks". */
const oftenGeneral: ReadonlySet<string | undefined> = new Set(
  relationIds.flatMap((id) => {
    const { family, line, joins }: RelationEntry = relations[id];
    const types = new Set(joins.flatMap(({ to }) => to));
    return family === "speech" && line !== "view" && line !== "work" && types.size === 1 ? [...types] : [];
  }),
);

/** Removes general words before the name of a type, as in "AI red lines", “安全风险”; other texts stay as they are. */
export function withoutGeneral(text: string): string {
  const rest = text.trim().replace(generalBefore, "");
  return oftenGeneral.has(findType(rest)) ? rest : text;
}

const linksBefore =
  /^(?:(?:the|AI|about|on|regarding|concerning|approach(?:es)?\s+to|polic(?:y|ies)\s+(?:of|on)|views?\s+(?:of|on))\s+)+|^(?:关于|对于|对(?!齐)|就|在|人工智能(?:的|(?=失控))?|AI(?:的)?)/iu;
const linksAfter = /\s+(?:approach(?:es)?|polic(?:y|ies)|views?)$|(?:的(?:问题|方面|比较|对比)?|方面|这个问题)$/iu;

/** Removes words at both ends of a text that link it to the rest of a question, and are no part of a name. */
export const withoutLinks = (text: string): string => text.trim().replace(linksBefore, "").replace(linksAfter, "").trim();

/** Removes the name of a type after the name of a node, as in "deception risk", "欺骗风险", "失控的红线". */
export function withoutTypeWord(name: string): string {
  const words = name.split(/\s+/);
  for (let count = Math.min(2, words.length - 1); count > 0; count--)
    if (findType(words.slice(-count).join(" "))) return words.slice(0, -count).join(" ");
  const han = [4, 3, 2].find((length) => name.length > length + 1 && isHan(name) && findType(name.slice(-length)));
  return han === undefined ? name : name.slice(0, -han).replace(/的$/u, "");
}

/** True if a text has words that link parts of a sentence, so that it is more than a name. */
export const linksParts = (text: string): boolean =>
  /\b(?:about|what|how|who|why|which|whether|not|is|are|was|were|be|that|should|can|could|did|does|do|vs|versus|or|than|approach(?:es)?|between|according|panel|session|forum|talk|speech)\b/iu.test(
    text,
  ) || /[的了吗呢有哪谁几怎没不是能会该将把被让]|什么|多少|如何|关于|对于|圆桌|论坛|演讲/u.test(text);

/** Words for the event that a source records. */
export const eventWords = [
  ...["this forum", "the forum", "forum", "this conference", "the conference", "this event", "the event", "this meeting"],
  ...["这个论坛", "这次论坛", "本次论坛", "本论坛", "论坛", "这个会", "这次会议", "本次会议", "大会"],
];

/** True if a question asks for a number. */
export const asksForNumber = (question: string): boolean => /\bhow (?:many|much)\b|多少|几(?:个|位|次|种|家|条)/iu.test(question);

/** True if a text asks how: "how can we", “怎样才能”. */
export const asksHow = (text: string): boolean => /^how\b|怎么|怎样|如何/iu.test(text.trim());

/** Finds the node type of which a word is the name itself, and no looser word. */
export const findTypeNamed = (text: string): NodeType | undefined => {
  const type = findType(text);
  const word = text.trim().toLowerCase().replace(article, "");
  return type &&
    [...Object.values(nodeTypes[type].name), ...Object.values(nodeTypes[type].plural)].some((name) => name.toLowerCase() === word)
    ? type
    : undefined;
};

const askingWord =
  /^(?:who|what|which|whom|how|many|much|did|does|do|has|have|is|are|was|were|can|could|will|would|should|may|might|anybody|anyone|everybody|everyone|(?:有?谁|有人|什么|有?哪些|有?几[个条项种位]|哪[一二两三四五六七八九十几]+[个条项种位点]|多少[个条项种]?|哪位|哪个|大家|各方)(?:人|措施|办法|方法|手段|做法|东西)?|如何|怎样|怎么|都|了|过|最|也|还|能够?|可以?|会|应该?)+$/iu;
/** Phrases such as "which measures", which name neither a node nor a single type. */
const askingTopics =
  /^how\s+(?:can|could|should|do|to)(?:\s+(?:we|one|you|people))?(?=\s|$)|^(?:what|which)\s+(?:kinds?\s+of\s+)?(?:measures|ways|means|steps|things|ideas)(?=\s|$)/i;

/** Question words. A search leaves them out if the text has other words. */
export const askingWords =
  /\b(?:who|whom|what|which|when|where|why|how|did|does|do|has|have|is|are|was|were)\b|是谁|是什么|有?谁|什么(?:时候)?|有?哪些|哪[位个]|怎么|[吗呢]\s*[?？]?\s*$/giu;

/** True if a text has a question word. */
export const hasAskingWord = (text: string): boolean =>
  /\b(?:who|whom|what|which|when|where|why|how)\b|谁|什么|哪[些位个]|怎么|怎样|为何|如何/iu.test(text);

/** True if a text has only question words, and names nothing. */
export const isAsking = (text: string): boolean =>
  text
    .trim()
    .replace(askingTopics, "what")
    .split(/\s+/)
    .every((word) => word === "" || askingWord.test(word));

/** Removes question words from both ends of a text. */
export function withoutAsking(text: string): string {
  const spoken = text.trim().replace(askingTopics, "what").split(/\s+/);
  const isName = (word: string): boolean => !askingWord.test(word);
  return spoken
    .slice(Math.max(0, spoken.findIndex(isName)), spoken.findLastIndex(isName) + 1)
    .join(" ")
    .replace(/^[了过]?(?:有?谁|什么|有?哪些|哪位|哪个)(?:都|能够?|可以)?/u, "")
    .replace(/^[了过的]+|[最也还]+$/gu, "");
}

/** Splits a text into the names that are side by side in it. */
export const namesSideBySide = (text: string): readonly string[] =>
  text.split(/\s*(?:,\s*and\b|,|，|、|;|\band\b|\bvs\.?(?=\s|$)|\bversus\b|对比|和|与|跟)\s*(?![^“"「]*[”」])/iu).filter(Boolean);
