/** What a name means in a question, and what one side of a question asks for. */
import type { ActorId, NodeId } from "../../model/built.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import { findRegion, typesOfActors } from "../actors.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import type { Search } from "../search-index.ts";
import type { Meant, NotUnderstood } from "./answer-types.ts";
import { type FindNode, missing } from "./answers.ts";
import { nearestInName } from "./interpretation-order.ts";
import { findType, isAsking, namesSideBySide, withoutAsking } from "./question-words.ts";
import { partsOf } from "./with-children.ts";

export interface Names {
  readonly findNode: FindNode;
  /** The nodes that a name means about as likely, the likeliest first; what is in that one is left out. */
  readonly candidates: (name: string, types?: readonly string[]) => readonly NodeId[];
  /** All nodes that a name may mean, such as all that have to do with “openness”; where it is the whole name of one, that alone. With `passes`, of those that pass. */
  readonly findNodes: (name: string, passes?: (id: NodeId) => boolean) => readonly NodeId[];
}

/** Makes the names of a graph ready to be looked up: exact ones first, then what the search finds. */
export function namesOf(graph: ConceptGraph, search: Search): Names {
  const exact = exactNames(graph);
  const heard = (name: string): readonly NodeId[] =>
    graph.nodes.filter(({ aliases }) => aliases.some(({ text }) => text.toLowerCase() === name.toLowerCase())).map(({ id }) => id);
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
  const candidates: Names["candidates"] = (name, types) => {
    const wanted = bare(name);
    if (wanted === "") return [];
    const mayStand = (id: NodeId): boolean => (types ? types.includes(graph.node(id).type) : isShown(id));
    const whole = wholly(wanted).filter(mayStand);
    const near = whole.length > 0 ? whole : nearestInName(graph, wanted, search.named(wanted).filter(mayStand));
    const [first, ...others] = new Set([...(whole.length > 0 ? [] : heard(wanted).filter(mayStand)), ...near]);
    if (first === undefined) return [];
    const inFirst = partsOf(graph, first);
    return [first, ...others.filter((id) => !inFirst.has(id))];
  };
  return {
    candidates,
    findNode: (name, types) => candidates(name, types)[0],
    findNodes(name, passes = isShown) {
      const wanted = bare(name);
      if (wanted === "") return [];
      const whole = wholly(wanted).filter(passes).slice(0, 1);
      return whole.length > 0 ? whole : search.named(wanted).filter(passes);
    },
  };
}

/** Whether a text is the name of a node and no more, in whatever words that is put. */
export function isWholeName(graph: ConceptGraph, text: string, { findNode }: Names): boolean {
  const id = findNode(text);
  return id !== undefined && [id, ...Object.values(graph.node(id).name)].some((name) => name.toLowerCase() === text.toLowerCase());
}

/** Nodes by what is a name of theirs as it stands, but for what was heard: also an id read as words, and what stands before a colon in that of a session. */
function exactNames(graph: ConceptGraph): ReadonlyMap<string, readonly NodeId[]> {
  const exact = new Map<string, NodeId[]>();
  const add = (id: NodeId, texts: readonly string[]): void => {
    for (const key of new Set(texts.map((text) => text.toLowerCase())))
      if (!exact.get(key)?.includes(id)) exact.set(key, [...(exact.get(key) ?? []), id]);
  };
  const named = graph.nodes.map(({ id, type, name, label }) => ({ id, type, names: [name.en, name.zh, label.en, label.zh] }));
  for (const { id, names } of named) add(id, [id, ...names]);
  for (const { id, type, names } of named) {
    const isHub = (nodeTypes[type] as NodeTypeEntry).hub === true;
    add(id, [id.replaceAll("-", " "), ...(isHub ? names.flatMap((name) => /^(.+?)\s*[:：]/u.exec(name)?.[1] ?? []) : [])]);
  }
  return exact;
}

/** One side of a question: nothing asked of it, a type, or things. */
export interface Side {
  readonly ids?: readonly ActorId[];
  readonly type?: NodeType;
  /** The names in it. */
  readonly meant?: readonly Meant[];
}

/** Of the many things that a question may be about, so many are worth a question of their own. */
const mostMeant = 3;

type FindPlace = (name: string) => ActorId | undefined;

/** What a question is about: a type, or all that a name may mean. */
export function matterOf(text: string, names: Names): Side | NotUnderstood {
  const side = sideOf(text, names, []);
  const ids = names.findNodes(withoutAsking(text));
  if ("why" in side || side.ids === undefined || ids.length === 0) return side;
  return { ids, meant: ids.slice(0, mostMeant).map((id) => ({ said: text, id, others: [] })) };
}

/** Who speaks: nodes, types of them, or all institutions of a country or region. */
export const speakingSideOf = (graph: ConceptGraph, text: string, names: Names): Side | NotUnderstood =>
  sideOf(text, names, [...typesOfActors], (name) => findRegion(graph, name));

/**
 * What one side of a verb asks for. What leads to a part of something leads to it: an institution's people speak where it does.
 *
 * @param types those that may stand there, for names that several nodes have
 */
export function sideOf(text: string, { candidates }: Names, types: readonly string[], findRegion?: FindPlace): Side | NotUnderstood {
  const words = withoutAsking(text);
  if (words === "" || isAsking(words)) return {};
  const type = findType(words);
  if (type) return { type };
  const find = (said: string): Meant | undefined => {
    const place = findRegion?.(said);
    if (place) return { said, id: place, others: [] };
    const typed = candidates(said, types);
    const [id, ...others] = typed.length > 0 ? typed : candidates(said);
    return id && { said, id, others };
  };
  const whole = find(words);
  if (whole) return { ids: [whole.id], meant: [whole] };
  const names = namesSideBySide(words);
  const meant = names.map(find);
  if (names.length < 2 || meant.every((found) => found === undefined)) return missing(words);
  const stranger = names.find((_, index) => meant[index] === undefined);
  if (stranger !== undefined) return missing(stranger);
  const found = meant.flatMap((one) => one ?? []);
  return { ids: found.map(({ id }) => id), meant: found };
}
