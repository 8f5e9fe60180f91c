/** Cuts questions and claims into terms that can be compared: word stems, pairs of Han characters, numbers and shares. */
import { stemmer } from "stemmer";
import { nearWords } from "../../model/near-words.ts";
import { withPlainNumbers } from "../plain-numbers.ts";
import { hanPairs, isHan, normalised } from "../search-terms.ts";
import { simplified } from "../simplified.ts";

/** Han words that only ask or link; what stands on either side of one is no pair. */
const hanAsking =
  /为什么|什么(?:时候|地方|样)?|怎么样?|怎样|如何|哪(?:些|[一二两三四五六七八九十几]+[个位条家点]?|个|位|里|儿|家|一)|多少[个张块条种位家次项]?|几(?:个|位|次|种|家|条)|是否|是不是|有没有|能不能|会不会|该不该|可不可以|请问|关于|对于|以及|还有|或者|还是|但是|因为|所以|应该|应当|现在|到底|究竟|真的|具体|包括|有关|觉得|认为|说过?|讲过?|谈到?|提到|谁|我们|他们|她们|它们|大家|人们|[的了吗呢吧啊]/u;

/** English words that only ask or link. */
const smallWords = new Set(
  `a about across actually after all also an and any anybody anyone are as at be because been being but by can could did do does doing done each even ever every
  for from get gets give gives given go going got had has have having he her here hers him his how i if in into is it its itself just let like list
  may me might more most much many must my near need no nobody nor not now of off on one only or other others our out over own people per please
  really said same say says saying she should so some somebody someone something such tell than that the their them then there these they thing things think
  thinks this those through to too under until up upon us very want wants was we were what when where whether which while who whom whose why will with
  without would yet you your according already way ways mention mentions mentioned talk talks talked talking discuss discusses discussed true didn doesn don isn wasn hasn haven`
    .split(/\s+/)
    .filter(Boolean),
);

const token = /\p{Script=Han}+|\d+(?:\.\d+)?%|\d+\/\d+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\.\d+)?/gu;

/** Returns the terms of a question, in their order, without words that only ask or link. */
export const questionTerms = (question: string): readonly string[] =>
  runsOf(simplified(question)).flatMap((run) => (isHan(run) ? run.split(hanAsking).flatMap(pairsOf) : wordTerms(run)));

/** A word of a question, as it was typed. */
export interface QuestionWord {
  readonly text: string;
  readonly terms: readonly string[];
}

/** Han characters at which a sentence can be cut into words, besides those that ask. */
const hanLinks = /[会被把让将能要是在有和与也都就很更最不没可以对从到这那为之用个我你他她它上下中里人想做]|时候|算不算|一下|意思/u;

/** Returns the words of a question that neither ask nor link. A run of Han is cut where such words stand in it. */
export const questionWords = (question: string): readonly QuestionWord[] =>
  (simplified(question.normalize("NFKC")).match(token) ?? []).flatMap((run) =>
    isHan(run)
      ? run.split(hanAsking).flatMap((piece) => piece.split(hanLinks).map((text) => ({ text, terms: pairsOf(text) })))
      : [{ text: run, terms: runsOf(run).flatMap(wordTerms) }],
  );

/** Returns the terms of a text that questions are compared with. */
export const indexedTerms = (text: string): readonly string[] =>
  runsOf(text).flatMap((run) => (isHan(run) ? pairsOf(run) : wordTerms(run)));

const runsOf = (text: string): readonly string[] => withPlainNumbers(normalised(text)).match(token) ?? [];
const wordTerms = (word: string): readonly string[] => (smallWords.has(word) ? [] : [stemOf(word)]);
const stemOf = (word: string): string => (/^[a-z]{4,}$/u.test(word) ? stemmer(word) : word);

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.length < 2 ? characters : hanPairs(characters);
}

/** The groups of near words by each of their terms, and for Han by word. */
const neighbours = new Map<string, ReadonlySet<string>>();
for (const line of nearWords.en.split("\n")) {
  const group = new Set(line.split(" ").flatMap(questionTerms));
  for (const term of group) neighbours.set(term, new Set([...(neighbours.get(term) ?? []), ...group]));
}
const hanGroups = nearWords.zh.split("\n").map((line) => line.split(" ").filter(Boolean));

/** Returns terms that readers use for those of a text, without its own. */
export function nearTerms(text: string): ReadonlySet<string> {
  const asked = new Set(questionTerms(text));
  const near = new Set<string>();
  for (const term of asked) for (const other of neighbours.get(term) ?? []) near.add(other);
  const plain = simplified(normalised(text));
  for (const group of hanGroups)
    if (group.some((word) => plain.includes(word))) for (const word of group) for (const pair of pairsOf(word)) near.add(pair);
  return new Set([...near].filter((term) => !asked.has(term)));
}
