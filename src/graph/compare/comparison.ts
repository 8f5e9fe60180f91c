/** What two to four actors share, what each says alone, and where they speak of one family of ideas in different ways. */

import type { ActorId, BuiltClaim, BuiltNode, NodeId } from "../../model/built.ts";
import type { NodeType } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { type Actor, canBeActor, findActor, sayings } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import { byText, type ConceptGraph, edgeIdOf } from "../concept-graph.ts";
import { topOf } from "../hierarchy.ts";
import { letterOf, mostCompared } from "./compare-limits.ts";

export interface ComparedTopic {
  readonly node: BuiltNode;
  /** What each says of it, for those who do, in the order in which they are compared; the claims in programme order. */
  readonly by: ReadonlyMap<ActorId, readonly BuiltClaim[]>;
  /** Whether one contests it, or backs it with a limit only, and another does not. */
  readonly isContested: boolean;
}

export interface ComparedGroup {
  /** Those who speak of each of these topics; nobody else of the compared does. */
  readonly who: readonly ActorId[];
  readonly topics: readonly ComparedTopic[];
}

export interface ComparedFamily {
  /** The top of the family. */
  readonly node: BuiltNode;
  /** Each said by one of them alone. */
  readonly topics: readonly ComparedTopic[];
}

export interface Comparison {
  /** Two to four, in the order in which they were selected. */
  readonly actors: readonly Actor[];
  /** What two or more speak of; what all do first. */
  readonly shared: readonly ComparedGroup[];
  /** Families of which two or more speak, but of different topics in it. */
  readonly near: readonly ComparedFamily[];
  /** The rest, for each actor. */
  readonly alone: readonly ComparedGroup[];
  /** What they say to each other, or of each other. */
  readonly between: readonly BuiltClaim[];
}

/**
 * Compares by the topics that are spoken of: a proposal that one makes and another contests is shared, and said to be contested.
 *
 * @param ids what means no actor is left out
 * @param passes which claims count
 */
export function comparisonOf(
  graph: ConceptGraph,
  ids: readonly ActorId[],
  passes: (claim: BuiltClaim) => boolean = () => true,
): Comparison {
  const actors = [...new Set(ids)].flatMap((id) => findActor(graph, id) ?? []).slice(0, mostCompared);
  const said = claimsInOrder(graph).filter((claim) => sayings.includes(claim.relation) && passes(claim));
  const topics = topicsOf(graph, actors, said);
  const familyOf = new Map(topics.map(({ node }) => [node.id, topOf(graph, node.id)]));
  const sayersOf = new Map<NodeId, Set<ActorId>>();
  for (const { node, by } of topics) {
    const family = familyOf.get(node.id) as NodeId;
    sayersOf.set(family, new Set([...(sayersOf.get(family) ?? []), ...by.keys()]));
  }
  const single = topics.filter(({ by }) => by.size === 1);
  const isNear = ({ node }: ComparedTopic): boolean => (sayersOf.get(familyOf.get(node.id) as NodeId)?.size ?? 0) > 1;
  const families = [...new Set(single.filter(isNear).map(({ node }) => familyOf.get(node.id) as NodeId))];
  const left = single.filter((topic) => !isNear(topic));
  return {
    actors,
    shared: groupsOf(
      actors,
      topics.filter(({ by }) => by.size > 1),
    ),
    near: families.map((id) => ({
      node: graph.node(id),
      topics: single.filter((topic) => isNear(topic) && familyOf.get(topic.node.id) === id),
    })),
    alone: actors.map(({ id }) => ({ who: [id], topics: left.filter(({ by }) => by.has(id)) })),
    between: said.filter(({ from, to }) => actors.some((actor) => actor.members.has(from) && others(actors, actor, to))),
  };
}

const others = (actors: readonly Actor[], speaker: Actor, id: NodeId): boolean =>
  actors.some((actor) => actor !== speaker && actor.members.has(id) && !speaker.members.has(id));

/** Those of which most is said first. */
function topicsOf(graph: ConceptGraph, actors: readonly Actor[], said: readonly BuiltClaim[]): readonly ComparedTopic[] {
  const topics = new Map<NodeId, Map<ActorId, BuiltClaim[]>>();
  for (const actor of actors)
    for (const claim of said) {
      if (!actor.says(claim) || isAddressed(claim)) continue;
      const by = topics.get(claim.to) ?? new Map<ActorId, BuiltClaim[]>();
      topics.set(claim.to, by.set(actor.id, [...(by.get(actor.id) ?? []), claim]));
    }
  const number = ({ by }: ComparedTopic): number => [...by.values()].flat().length;
  return [...topics]
    .map(([id, by]): ComparedTopic => {
      const parts = new Set([...by.values()].map((claims) => claims.some(({ relation }) => isParting(relation))));
      return { node: graph.node(id), by, isContested: parts.size > 1 };
    })
    .sort((a, b) => number(b) - number(a) || byText(a.node.id, b.node.id));
}

const isParting = (relation: BuiltClaim["relation"]): boolean => (relations[relation] as RelationEntry).isCritical === true;

/** What can only be said to somebody is about no topic. */
const isAddressed = ({ relation }: BuiltClaim): boolean =>
  (relations[relation] as RelationEntry).joins.every(({ to }) => to.every((type) => canBeActor(type as NodeType)));

function groupsOf(actors: readonly Actor[], topics: readonly ComparedTopic[]): readonly ComparedGroup[] {
  const groups = new Map<string, { who: readonly ActorId[]; topics: ComparedTopic[] }>();
  for (const topic of topics) {
    const who = actors.map(({ id }) => id).filter((id) => topic.by.has(id));
    const key = who.join(" ");
    const group = groups.get(key) ?? { who, topics: [] };
    group.topics.push(topic);
    groups.set(key, group);
  }
  const place = (who: readonly ActorId[]): number => actors.findIndex(({ id }) => id === who[0]);
  return [...groups.values()].sort(
    (a, b) => b.who.length - a.who.length || place(a.who) - place(b.who) || byText(a.who.join(), b.who.join()),
  );
}

/** All topics of a comparison. */
export const topicsIn = ({ shared, near, alone }: Comparison): readonly ComparedTopic[] => [
  ...shared.flatMap(({ topics }) => topics),
  ...near.flatMap(({ topics }) => topics),
  ...alone.flatMap(({ topics }) => topics),
];

/** How many topics each actor of a type shares with another of that type, those that share most first; those that share none are left out. */
export function mostAlike(
  graph: ConceptGraph,
  id: NodeId,
  passes: (claim: BuiltClaim) => boolean,
): readonly { readonly id: NodeId; readonly shared: number }[] {
  const actors = graph.nodes.filter(({ type }) => type === graph.node(id).type).flatMap((node) => findActor(graph, node.id) ?? []);
  const said = graph.claims.filter((claim) => sayings.includes(claim.relation) && passes(claim) && !isAddressed(claim));
  const topicsOfActor = (actor: Actor): ReadonlySet<NodeId> => new Set(said.filter((claim) => actor.says(claim)).map(({ to }) => to));
  const own = actors.filter((actor) => actor.id === id).map(topicsOfActor)[0] ?? new Set();
  return actors
    .filter((actor) => actor.id !== id)
    .map((actor) => ({ id: actor.id as NodeId, shared: [...topicsOfActor(actor)].filter((topic) => own.has(topic)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || byText(a.id, b.id));
}

/** What a drawing of it shows: who is compared, what they speak of, and by the letters of whom each is spoken of. */
export function comparisonDrawn(comparison: Comparison) {
  const { actors, between } = comparison;
  const topics = topicsIn(comparison);
  const claims = [...topics.flatMap(({ by }) => [...by.values()].flat()), ...between];
  const compared = new Set(actors.flatMap(({ node }) => node?.id ?? []));
  const speaking = ({ by }: ComparedTopic): string => actors.map(({ id }, index) => (by.has(id) ? letterOf(index) : "")).join("");
  return {
    nodes: new Set([...compared, ...claims.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(claims.map(edgeIdOf)),
    selected: compared,
    letters: new Map([
      ...topics.map((topic) => [topic.node.id, speaking(topic)] as const),
      ...actors.flatMap(({ node }, index) => (node ? [[node.id, letterOf(index)] as const] : [])),
    ]),
  };
}
