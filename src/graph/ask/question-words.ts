/** The words of questions: verbs and names of types, both from the tables, and question words. */
import { type NodeType, type NodeTypeEntry, nodeTypeIds, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { isHan } from "../search-terms.ts";

interface Verb {
  readonly relation: Relation;
  readonly text: string;
  /** True for verbs such as "proposed by", which swap subject and object. */
  readonly isInverse: boolean;
}

/** All words for relations, longest first. */
const verbs: readonly Verb[] = relationIds
  .flatMap((relation) => {
    const entry: RelationEntry = relations[relation];
    const direct = [entry.reads.en, entry.reads.zh, ...(entry.inQuestions?.en ?? []), ...(entry.inQuestions?.zh ?? [])];
    const ofNames = [entry.inverse.en, entry.inverse.zh].filter((text) => !direct.includes(text) && / by$|者$/.test(text));
    const inverse = [...ofNames, ...(entry.inQuestions?.inverse ?? [])];
    return [
      ...direct.map((text) => ({ relation, text, isInverse: false })),
      ...inverse.map((text) => ({ relation, text, isInverse: true })),
    ];
  })
  .sort((a, b) => b.text.length - a.text.length);

/** A question that is cut at its verb. */
export interface CutQuestion {
  readonly relation: Relation;
  /** The text on the subject's side, and on the object's. */
  readonly sides: readonly [string, string];
}

/** Cuts a question at each verb in it, since a name may contain a verb too. The first and longest verb comes first. */
export const cutsAtVerbs = (question: string): readonly CutQuestion[] =>
  verbs
    .flatMap((verb) => {
      const cut = around(question, verb.text);
      return cut && !isTypeAskedFor(cut[0], verb.text, cut[1]) ? { verb, cut } : [];
    })
    .sort((a, b) => a.cut[0].length - b.cut[0].length)
    .map(({ verb: { relation, isInverse }, cut: [before, after] }) => {
      const named = isInverse || !isAsking(after) ? undefined : (findNamedObject(before) ?? findTowards(before));
      if (named) return { relation, sides: [named.subject, named.object] };
      return { relation, sides: isInverse ? [after, before] : [before, after] };
    });

/** True if a verb is the name of the type asked for, before the verb itself, as 建议 is in "哪些建议缓解……". */
const isTypeAskedFor = (before: string, verb: string, after: string): boolean =>
  /^(?:which|what|什么|哪些)$/iu.test(before) && findType(verb) !== undefined && verbs.some(({ text }) => around(after, text));

/** Finds an object that comes before subject and verb, as in "which risks did Ada ...". */
function findNamedObject(before: string): { readonly subject: string; readonly object: string } | undefined {
  const [, object, subject] = /^(?:which|what)\s+(.+?)\s+(?:did|does|do|has|have)\s+(.+)$/i.exec(before) ?? [];
  return object && subject && findType(object) ? { subject, object } : undefined;
}

/** Finds an object that follows 对, before the verb, as in "谁对……有保留". */
function findTowards(before: string): { readonly subject: string; readonly object: string } | undefined {
  const [, subject, object] = /^(.+?)对(?!齐)(.+)$/u.exec(before) ?? [];
  return subject && object ? { subject, object } : undefined;
}

/** Returns the text before and after a word, if a text has it as a whole word and outside quotation marks. */
function around(text: string, word: string): readonly [string, string] | undefined {
  const pattern = isHan(word) ? escaped(word) : `\\b${escaped(word)}\\b`;
  const found = [...text.matchAll(new RegExp(`“[^”]*”|"[^"]*"|「[^」]*」|${pattern}`, "giu"))].find(
    ([match]) => match.toLowerCase() === word.toLowerCase(),
  );
  return found ? [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()] : undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const types: readonly { readonly type: NodeType; readonly text: string }[] = nodeTypeIds
  .flatMap((type) => {
    const entry: NodeTypeEntry = nodeTypes[type];
    return [entry.plural.en, entry.name.en, entry.plural.zh, ...(entry.inQuestions?.en ?? []), ...(entry.inQuestions?.zh ?? [])].map(
      (text) => ({
        type,
        text,
      }),
    );
  })
  .sort((a, b) => b.text.length - a.text.length);

/** Finds the node type that a word stands for. */
export const findType = (text: string): NodeType | undefined =>
  types.find(
    (entry) =>
      entry.text.toLowerCase() ===
      text
        .trim()
        .toLowerCase()
        .replace(/^(?:the|any|all|an?)\s+/, ""),
  )?.type;

const askingWord =
  /^(?:who|what|which|whom|did|does|do|has|have|is|are|was|were|can|could|will|would|should|may|might|anybody|anyone|everybody|everyone|(?:有?谁|有人|什么|有?哪些|哪位|哪个|大家|各方)(?:人|措施|办法|方法|手段|做法|东西)?|如何|怎样|怎么|都|了|过|最|也|还|能够?|可以?|会|应该?)+$/iu;
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
  text.split(/\s*(?:,\s*and\b|,|，|、|;|\band\b|\bvs\.?(?=\s|$)|和|与|跟)\s*(?![^“"「]*[”」])/iu).filter(Boolean);
