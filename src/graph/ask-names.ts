/** What a name means in a question, and what one side of a question asks for. */
import type { NodeId, VoiceId } from "../model/built.ts";
import { type NodeType, nodeTypes } from "../model/node-types.ts";
import { type FindNode, missing } from "./answered.ts";
import { findType, isAsking, namesSideBySide, withoutAsking } from "./ask-words.ts";
import type { NotUnderstood } from "./asked.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import type { Search } from "./search.ts";
import { findPlace, typesThatSay } from "./voices.ts";

export interface Names {
  readonly findNode: FindNode;
  /** All nodes that a name may mean, such as all that have to do with “openness”; where it is the whole name of one, that alone. */
  readonly findNodes: (name: string) => readonly NodeId[];
}

/** Makes the names of a graph ready to be looked up: exact ones first, then what the search finds. */
export function namesOf(graph: ConceptGraph, search: Search): Names {
  const exact = new Map<string, NodeId[]>();
  for (const { id, name, label, aliases } of graph.nodes)
    for (const text of new Set([id, name.en, name.zh, label.en, label.zh, ...aliases.map((alias) => alias.text)])) {
      const key = text.toLowerCase();
      exact.set(key, [...(exact.get(key) ?? []), id]);
    }
  const bare = (name: string): string =>
    name
      .trim()
      .replace(/^(?:the|a|an)\s+/i, "")
      .replace(/^[“"'「]|[”"'」]$/gu, "");
  const wholly = (name: string): readonly NodeId[] => {
    const former = graph.findNode(name)?.id;
    return [...(former ? [former] : []), ...(exact.get(name.toLowerCase()) ?? [])];
  };
  const isShown = (id: NodeId): boolean => nodeTypes[graph.node(id).type].appears !== "when asked";
  return {
    findNode(name, types) {
      const wanted = bare(name);
      if (wanted === "") return undefined;
      return [...wholly(wanted), ...search.named(wanted)].find((id) => (types ? types.includes(graph.node(id).type) : isShown(id)));
    },
    findNodes(name) {
      const wanted = bare(name);
      if (wanted === "") return [];
      const whole = wholly(wanted).filter(isShown).slice(0, 1);
      return whole.length > 0 ? whole : search.named(wanted).filter(isShown);
    },
  };
}

/** One side of a question: nothing asked of it, a type, or things. */
export interface Side {
  readonly ids?: readonly VoiceId[];
  readonly type?: NodeType;
}

type FindPlace = (name: string) => VoiceId | undefined;

/** What a question is about: a type, or all that a name may mean. */
export function matterOf(text: string, { findNode, findNodes }: Names): Side | NotUnderstood {
  const side = sideOf(text, findNode, []);
  const ids = findNodes(withoutAsking(text));
  return "why" in side || side.ids === undefined || ids.length === 0 ? side : { ids };
}

/** Who speaks: nodes, types of them, or all institutions of a country or region. */
export const speakingSideOf = (graph: ConceptGraph, text: string, findNode: FindNode): Side | NotUnderstood =>
  sideOf(text, findNode, [...typesThatSay], (name) => findPlace(graph, name));

/**
 * What one side of a verb asks for. What leads to a part of something leads to it: an institution's people speak where it does.
 *
 * @param types those that may stand there, for names that several nodes have
 */
export function sideOf(text: string, findNode: FindNode, types: readonly string[], findPlace?: FindPlace): Side | NotUnderstood {
  const words = withoutAsking(text);
  if (words === "" || isAsking(words)) return {};
  const type = findType(words);
  if (type) return { type };
  const find = (name: string): VoiceId | undefined => findPlace?.(name) ?? findNode(name, types) ?? findNode(name);
  const id = find(words);
  if (id) return { ids: [id] };
  const names = namesSideBySide(words);
  const ids = names.map(find);
  if (names.length < 2 || ids.every((found) => found === undefined)) return missing(words);
  const stranger = names.find((_, index) => ids[index] === undefined);
  return stranger === undefined ? { ids: ids.flatMap((found) => found ?? []) } : missing(stranger);
}
