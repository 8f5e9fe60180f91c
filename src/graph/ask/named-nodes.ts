/** Finds the nodes that a name in a question stands for, and what one side of a question asks for. */
import type { ActorId, NodeId } from "../../model/built.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import { canBeActor, typesOfActors } from "../actors.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { findRegion } from "../find-region.ts";
import { withoutTitle } from "../person-titles.ts";
import type { Search } from "../search-index.ts";
import type { Interpretation, NotUnderstood } from "./answer-types.ts";
import { type FindNode, missing } from "./answers.ts";
import { isPeople } from "./asked-people.ts";
import { hasAdjacentWords, nearestInName } from "./interpretation-order.ts";
import {
  eventWords,
  findType,
  findTypeNamed,
  isAsking,
  namesSideBySide,
  withoutAsking,
  withoutGeneral,
  withoutLinks,
  withoutTypeWord,
} from "./question-words.ts";
import { partsOf } from "./with-children.ts";

export interface Names {
  readonly findNode: FindNode;
  /** Returns the nodes whose whole name, label or id a text is. */
  readonly exact: (name: string) => readonly NodeId[];
  /** Returns the nodes that a name may stand for, the most likely first, without those that are part of it. */
  readonly candidates: (name: string, types?: readonly string[]) => readonly NodeId[];
  /**
   * Returns all nodes that a name may be about, such as all that have to do with “openness”; if it is the whole name of one, only that.
   *
   * @param passes the nodes that count
   */
  readonly findNodes: (name: string, passes?: (id: NodeId) => boolean) => readonly NodeId[];
}

/** Returns functions that look up the names of a graph: exact ones first, then what the search finds. */
export function namesOf(graph: ConceptGraph, search: Search): Names {
  const exact = exactNames(graph);
  const aliasMatches = (name: string): readonly NodeId[] =>
    graph.nodes.filter(({ aliases }) => aliases.some(({ text }) => text.toLowerCase() === name.toLowerCase())).map(({ id }) => id);
  const bare = (name: string): string =>
    name
      .trim()
      .replace(/^(?:the|a|an)\s+/i, "")
      .replace(/^[“"'「]|[”"'」]$/gu, "");
  const exactMatches = (name: string): readonly NodeId[] => {
    const former = graph.findNode(name)?.id;
    return [...(former ? [former] : []), ...(exact.get(name.toLowerCase()) ?? [])];
  };
  const isHub = (id: NodeId): boolean => (nodeTypes[graph.node(id).type] as NodeTypeEntry).hub === true;
  const isShown = (id: NodeId): boolean => nodeTypes[graph.node(id).type].appears !== "on request";
  const candidates: Names["candidates"] = (name, types) => {
    const wanted = bare(name);
    if (wanted === "") return [];
    const isAllowed = (id: NodeId): boolean => (types ? types.includes(graph.node(id).type) : isShown(id));
    const whole = firstFilled(
      () => exactMatches(wanted),
      () => exactMatches(withoutTitle(wanted)),
    ).filter(isAllowed);
    const near = whole.length > 0 ? whole : nearestInName(graph, wanted, search.named(wanted).filter(isAllowed));
    const [first, ...others] = new Set([...(whole.length > 0 ? [] : aliasMatches(wanted).filter(isAllowed)), ...near]);
    if (first === undefined) return [];
    const inFirst = partsOf(graph, first);
    return [first, ...others.filter((id) => !inFirst.has(id))];
  };
  /** Finds the nodes whose names have that of an actor in either language, such as a proposal to it. */
  const namedAfter = (id: NodeId): readonly NodeId[] => {
    const { name, label } = graph.node(id);
    const names = [...new Set([name.en, name.zh, label.en, label.zh])];
    return [...new Set(names.flatMap((text) => search.named(text).filter((other) => hasAdjacentWords(graph.node(other), text))))];
  };
  return {
    candidates,
    exact: (name) => exactMatches(bare(name)),
    findNode: (name, types) => candidates(name, types)[0],
    findNodes(name, passes = isShown) {
      const wanted = bare(name);
      if (wanted === "") return [];
      const whole = exactMatches(wanted).filter(passes).slice(0, 1);
      const named = (text: string): readonly NodeId[] => search.named(text).filter((id) => passes(id) && !isHub(id));
      const [actor] = whole.filter((id) => canBeActor(graph.node(id).type));
      if (actor) return [actor, ...namedAfter(actor).filter((id) => id !== actor && passes(id) && !isHub(id))];
      return whole.length > 0
        ? whole
        : firstFilled(
            () => named(wanted),
            () => named(withoutTypeWord(wanted)),
          );
    },
  };
}

/** Returns the first list that is not empty, trying one after the other. */
const firstFilled = <Item>(...lists: readonly (() => readonly Item[])[]): readonly Item[] => {
  for (const list of lists) {
    const items = list();
    if (items.length > 0) return items;
  }
  return [];
};

/** True if a text is the name or id of a node, and nothing else. */
export function isWholeName(graph: ConceptGraph, text: string, { findNode }: Names): boolean {
  const id = findNode(text);
  return id !== undefined && [id, ...Object.values(graph.node(id).name)].some((name) => name.toLowerCase() === text.toLowerCase());
}

/** Indexes nodes by name, label and id, which may have spaces for hyphens, and sessions also by the part of a name before a colon. */
function exactNames(graph: ConceptGraph): ReadonlyMap<string, readonly NodeId[]> {
  const exact = new Map<string, NodeId[]>();
  const add = (id: NodeId, texts: readonly string[]): void => {
    for (const key of new Set(texts.map((text) => text.toLowerCase())))
      if (!exact.get(key)?.includes(id)) exact.set(key, [...(exact.get(key) ?? []), id]);
  };
  const named = graph.nodes.map(({ id, type, name, label }) => ({ id, type, names: [name.en, name.zh, label.en, label.zh] }));
  for (const { id, names } of named) add(id, [id, ...names]);
  const event = eventOf(graph);
  if (event) add(event, eventWords);
  for (const { id, type, names } of named) {
    const isHub = (nodeTypes[type] as NodeTypeEntry).hub === true;
    add(id, [id.replaceAll("-", " "), ...(isHub ? names.flatMap((name) => /^(.+?)\s*[:：]/u.exec(name)?.[1] ?? []) : [])]);
  }
  return exact;
}

/** Finds the event itself among the sessions of the only source: the source is called by its name. */
function eventOf(graph: ConceptGraph): NodeId | undefined {
  const [source, ...others] = graph.built.sources;
  if (!source || others.length > 0) return undefined;
  return source.sessions.find((id) => source.title.en.includes(graph.node(id).name.en));
}

/** One side of a question: nothing, a type, nodes and places; of a topic, a type and what is called so. */
export interface Side {
  readonly ids?: readonly ActorId[];
  readonly type?: NodeType;
  /** The names in it. */
  readonly interpretations?: readonly Interpretation[];
  /** True if the speakers from places are meant, and not all that others report of them. */
  readonly areSpeakers?: boolean;
}

/** The most nodes of a topic for which a question offers alternatives. */
const maxInterpretations = 3;

type FindPlace = (name: string) => ActorId | undefined;

/** Returns what a question is about: a type, or all nodes that a name may be about. */
export function topicSideOf(text: string, names: Names): Side | NotUnderstood {
  const side = sideOf(text, names, { types: [] });
  const words = "type" in side ? withoutGeneral(withoutAsking(text)) : withoutLinks(withoutAsking(text));
  const type = findTypeNamed(words);
  // What is called so in one language may be called otherwise in the other.
  const called = type ? [...Object.values(nodeTypes[type].plural), ...Object.values(nodeTypes[type].name)] : [words];
  const ids = [...new Set(called.flatMap((name) => names.findNodes(name)))];
  if ("why" in side || ids.length === 0) return side;
  if (side.type) return type ? { type, ids } : { ids };
  if (side.ids === undefined) return side;
  return { ids, interpretations: ids.slice(0, maxInterpretations).map((id) => ({ name: text, id, others: [] })) };
}

/** Returns who speaks: nodes, all nodes of a type, or all institutions of a country or region. */
export const speakingSideOf = (graph: ConceptGraph, text: string, names: Names): Side | NotUnderstood =>
  sideOf(text, names, { types: [...typesOfActors], findPlace: (name) => findRegion(graph, name), isSpeaking: true });

/** The nodes that a verb allows on one side. */
export interface SideKind {
  /** The types that the verb allows, for names that several nodes have. */
  readonly types: readonly string[];
  readonly findPlace?: FindPlace | undefined;
  /** True where actors are asked for: another node is found only by its whole name. */
  readonly isSpeaking?: boolean;
}

/** Returns what one side of a verb asks for. */
export function sideOf(text: string, { candidates, exact }: Names, { types, findPlace, isSpeaking }: SideKind): Side | NotUnderstood {
  const words = withoutAsking(text);
  if (words === "" || isAsking(words) || (isSpeaking && isPeople(words))) return {};
  const type = findType(words) ?? (exact(words).length === 0 ? findType(withoutGeneral(words)) : undefined);
  if (type) return { type };
  const find = (name: string): Interpretation | undefined => {
    const place = findPlace?.(name);
    if (place) return { name, id: place, others: [] };
    const [id, ...others] = firstFilled(
      () => candidates(name, types),
      () => (isSpeaking ? exact(name) : candidates(name)),
      () => (types.length > 0 ? candidates(withoutTypeWord(name), types) : []),
    );
    return id && { name, id, others };
  };
  const names = namesSideBySide(words);
  // "US and China" are two places, though a session has both in its name.
  const isPlaces = names.length > 1 && exact(words).length === 0 && names.every((name) => findPlace?.(name));
  const named = isPlaces ? undefined : (find(words) ?? find(withoutLinks(words)));
  if (named) return { ids: [named.id], interpretations: [named] };
  const found = names.map(find);
  if (names.length < 2 || found.every((interpretation) => interpretation === undefined)) return missing(words);
  const unknown = names.find((_, index) => found[index] === undefined);
  if (unknown !== undefined) return missing(unknown);
  const interpretations = found.flatMap((interpretation) => interpretation ?? []);
  return { ids: interpretations.map(({ id }) => id), interpretations };
}
