/** Ranks how a query of the search fits the names of a node, and how much speakers say of it. */
import type { BuiltNode, NodeId } from "../model/built.ts";
import { hanForbids, hanTopic } from "../model/han-particles.ts";
import { type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import { standings } from "../model/standings.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { isHan, normalised, withPlainU } from "./search-terms.ts";

export const syllablesOf = (pinyin: string): readonly string[] => withPlainU(normalised(pinyin)).match(/[a-z]+/gu) ?? [];

/** Returns the syllables of the Chinese name of a node, without those of its label. */
export const readingOf = ({ name, pinyin }: BuiltNode): readonly string[] =>
  syllablesOf(pinyin).slice(0, (name.zh.match(/\p{Script=Han}/gu) ?? []).length);

/** True for a category of an external taxonomy and for a session: their titles have words of many topics, and nobody speaks of them. */
export const isOnlyFiled = ({ type }: BuiltNode): boolean => {
  const { hub, appears }: NodeTypeEntry = nodeTypes[type];
  return hub === true || appears === "on request";
};

/** Counts the claims in which somebody says something of a node. */
export const spokenOf = (graph: ConceptGraph, id: NodeId): number =>
  graph.claimsOf(id).filter(({ to, standing, turn }) => to === id && standings[standing].isInSource && turn !== undefined).length;

/** The rank of a name that begins with the words of a query, or in Han ends with them. */
export const nameBegins = 3;

/**
 * Ranks how a whole query fits the names of a node: 4 if it is one of them, 3.5 if it is the initials of one, 3 if one begins with its
 * words (in Han, also after "artificial intelligence", or ends with them unless it forbids them), 2 if it is an alias, 1 if it is the reading of the name, 0.5 if it is the end of the reading, else 0.
 */
export function nameFit(node: BuiltNode, query: string): number {
  const wanted = inWords(query);
  const names = [...Object.values(node.name), ...Object.values(node.label), node.id].map(inWords);
  if (names.includes(wanted)) return 4;
  if (wanted.length > 1 && initialsOf(node.name.en) === wanted) return 3.5;
  const begins = (name: string): boolean =>
    isHan(wanted)
      ? name.startsWith(wanted) ||
        name.replace(hanTopic, "").startsWith(wanted) ||
        (name.endsWith(wanted) && !name.slice(0, -wanted.length).includes(hanForbids))
      : name.startsWith(`${wanted} `);
  if (Object.values(node.name).map(inWords).some(begins)) return nameBegins;
  if (node.aliases.some(({ text }) => inWords(text) === wanted)) return 2;
  const letters = withPlainU(wanted.replace(/\s/gu, ""));
  if (!/^[a-z]{4,}$/u.test(letters)) return 0;
  const reading = readingOf(node).join("");
  if (!reading.endsWith(letters)) return 0;
  return reading === letters ? 1 : 0.5;
}

const inWords = (text: string): string => normalised(text).replaceAll("-", " ").trim();

/** Returns the initials of the capitalised words of a name of several words, in lower case: "un" for "United Nations". */
function initialsOf(name: string): string {
  const words = name.replace(/\s*\(.*\)$/u, "").match(/\b\p{Lu}[\p{L}]*/gu) ?? [];
  return words.length > 1
    ? words
        .map((word) => word.slice(0, 1))
        .join("")
        .toLowerCase()
    : "";
}
