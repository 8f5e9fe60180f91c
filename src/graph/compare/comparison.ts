/** Compares two to four actors: topics that they share, kindred topics, and topics of one of them alone. */

import type { ActorId, BuiltClaim, BuiltNode, NodeId } from "../../model/built.ts";
import type { NodeType } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { type Actor, canBeActor, criticalRelations, findActor, sayings } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import { byText, type ConceptGraph, edgeIdOf } from "../concept-graph.ts";
import { groupedBy } from "../grouped-by.ts";
import { rootOf } from "../hierarchy.ts";
import { letterOf, maxCompared } from "./compare-limits.ts";
import type { ComparedTopic } from "./compared-topic.ts";
import { signersOf, withSignatures } from "./signed-documents.ts";

export interface ComparedGroup {
  /** The actors with claims on each of these topics; the other compared actors have none. */
  readonly who: readonly ActorId[];
  readonly topics: readonly ComparedTopic[];
}

/** Kindred topics: of one family, or joined to it as a red line is to its risk. */
export interface ComparedFamily {
  /** The root of the family. */
  readonly node: BuiltNode;
  /** Each topic has claims of only one actor. */
  readonly topics: readonly ComparedTopic[];
}

export interface Comparison {
  /** Two to four, in the order in which they were selected. */
  readonly actors: readonly Actor[];
  /** Topics of two or more actors; those of all of them come first. */
  readonly shared: readonly ComparedGroup[];
  /**
   * By who signed them, the documents that two or more actors signed, or that one signed and another speaks of; with what each says of
   * them. Those that two or more speak of are among the shared topics instead. No document is in two groups.
   */
  readonly signed: readonly ComparedGroup[];
  /** Families in which two or more actors have claims, but on different topics. */
  readonly near: readonly ComparedFamily[];
  /** By topic, shared ones too, the family in which it stands beside topics of other actors. */
  readonly familyOf: ReadonlyMap<NodeId, NodeId>;
  /** The rest, for each actor. */
  readonly alone: readonly ComparedGroup[];
  /** Claims of one of them on another. */
  readonly between: readonly BuiltClaim[];
  /** The claims of others that one of them presents, such as those of a report: they are not among the topics. */
  readonly presented: readonly PresentedClaims[];
}

export interface PresentedClaims {
  readonly actor: ActorId;
  /** Whose claims they are. */
  readonly of: NodeId;
  /** At least one. */
  readonly claims: readonly BuiltClaim[];
}

/**
 * Compares actors by the topics of their claims. A proposal that one makes and another disputes is shared, and marked as disputed.
 *
 * @param ids unknown ids are left out
 * @param passes which claims count
 */
export function comparisonOf(
  graph: ConceptGraph,
  ids: readonly ActorId[],
  passes: (claim: BuiltClaim) => boolean = () => true,
): Comparison {
  const actors = [...new Set(ids)].flatMap((id) => findActor(graph, id) ?? []).slice(0, maxCompared);
  const said = claimsInOrder(graph).filter((claim) => sayings.includes(claim.relation) && passes(claim));
  const { topics, signed } = withSignatures(graph, actors, topicsOf(graph, actors, said));
  const single = topics.filter(({ claimsByActor }) => claimsByActor.size === 1);
  const familyOf = nearFamilies(graph, topics);
  const isNear = ({ node }: ComparedTopic): boolean => familyOf.has(node.id);
  const families = [...new Set(single.flatMap(({ node }) => familyOf.get(node.id) ?? []))];
  const left = single.filter((topic) => !isNear(topic));
  return {
    actors,
    shared: groupsOf(
      actors,
      topics.filter(({ claimsByActor }) => claimsByActor.size > 1),
    ),
    signed: groupsOf(actors, signed, signersOf),
    near: families.map((id) => ({
      node: graph.node(id),
      topics: single.filter((topic) => isNear(topic) && familyOf.get(topic.node.id) === id),
    })),
    familyOf,
    alone: actors.map(({ id }) => ({ who: [id], topics: left.filter(({ claimsByActor }) => claimsByActor.has(id)) })),
    presented: presentedBy(actors, said),
    between: said.filter(({ from, to }) => actors.some((actor) => actor.members.has(from) && isOfAnother(actors, actor, to))),
  };
}

/** Finds what each actor presents of others; those with the most claims come first. */
function presentedBy(actors: readonly Actor[], said: readonly BuiltClaim[]): readonly PresentedClaims[] {
  const isCompared = (id: NodeId): boolean => actors.some(({ members }) => members.has(id));
  return actors.flatMap((actor) => {
    const presented = said.filter(
      (claim) => claim.speaker !== undefined && actor.members.has(claim.speaker) && !isCompared(claim.from) && !isAddressed(claim),
    );
    const byOwner = groupedBy(presented, ({ from }) => from);
    return [...byOwner].map(([of, claims]) => ({ actor: actor.id, of, claims })).sort((a, b) => b.claims.length - a.claims.length);
  });
}

/** Returns by topic the family in which it stands beside topics of other actors; topics without one are left out. */
function nearFamilies(graph: ConceptGraph, topics: readonly ComparedTopic[]): ReadonlyMap<NodeId, NodeId> {
  const kin = new Map(topics.map(({ node }) => [node.id, kindredFamilies(graph, node.id)]));
  const sayersOf = new Map<NodeId, Set<ActorId>>();
  for (const { node, claimsByActor } of topics)
    for (const family of kin.get(node.id) ?? []) sayersOf.set(family, new Set([...(sayersOf.get(family) ?? []), ...claimsByActor.keys()]));
  const nearOf = ({ node }: ComparedTopic): readonly NodeId[] => (kin.get(node.id) ?? []).filter((id) => (sayersOf.get(id)?.size ?? 0) > 1);
  const firsts = topics.flatMap((topic) => nearOf(topic)[0] ?? []);
  const isOfSeveral = (family: NodeId): boolean => firsts.filter((first) => first === family).length > 1;
  return new Map(
    topics.flatMap((topic) => {
      const families = nearOf(topic);
      // A red line of others stands with the risk that it is against, rather than alone in a family of its own.
      const family =
        families[0] === topic.node.id && !isOfSeveral(topic.node.id) ? (families.find(isOfSeveral) ?? families[0]) : families[0];
      return family ? [[topic.node.id, family] as const] : [];
    }),
  );
}

/** Returns the root of a node's family; then those of what it is part of, and of what a relation such as that of a red line to its risk joins it to. */
function kindredFamilies(graph: ConceptGraph, id: NodeId): readonly NodeId[] {
  const joined = graph.edgesOf(id).flatMap(({ from, to, relation }) => {
    const { broadens, joinsKin }: RelationEntry = relations[relation];
    return from === id && (broadens || joinsKin) && !canBeActor(graph.node(to).type) ? [to] : [];
  });
  return [...new Set([id, ...joined].map((node) => rootOf(graph, node)))];
}

const isOfAnother = (actors: readonly Actor[], speaker: Actor, id: NodeId): boolean =>
  actors.some((actor) => actor !== speaker && actor.members.has(id) && !speaker.members.has(id));

/** Returns the topics of claims; those with the most claims come first. */
function topicsOf(graph: ConceptGraph, actors: readonly Actor[], said: readonly BuiltClaim[]): readonly ComparedTopic[] {
  const topics = new Map<NodeId, Map<ActorId, BuiltClaim[]>>();
  for (const actor of actors)
    for (const claim of said) {
      if (!actor.says(claim) || isAddressed(claim)) continue;
      const claimsByActor = topics.get(claim.to) ?? new Map<ActorId, BuiltClaim[]>();
      topics.set(claim.to, claimsByActor.set(actor.id, [...(claimsByActor.get(actor.id) ?? []), claim]));
    }
  const number = ({ claimsByActor }: ComparedTopic): number => [...claimsByActor.values()].flat().length;
  return [...topics]
    .map(([id, claimsByActor]): ComparedTopic => {
      const positions = new Set(
        [...claimsByActor.values()].map((claims) => claims.some(({ relation }) => criticalRelations.includes(relation))),
      );
      return { node: graph.node(id), claimsByActor, isDisputed: positions.size > 1 };
    })
    .sort((a, b) => number(b) - number(a) || byText(a.node.id, b.node.id));
}

/** True if the object of the relation can only be an actor, as that of a reply: such a claim is on no topic. */
const isAddressed = ({ relation }: BuiltClaim): boolean =>
  (relations[relation] as RelationEntry).joins.every(({ to }) => to.every((type) => canBeActor(type as NodeType)));

function groupsOf(
  actors: readonly Actor[],
  topics: readonly ComparedTopic[],
  whoOf = (topic: ComparedTopic): readonly ActorId[] => [...topic.claimsByActor.keys()],
): readonly ComparedGroup[] {
  const groups = new Map<string, { who: readonly ActorId[]; topics: ComparedTopic[] }>();
  for (const topic of topics) {
    const found = whoOf(topic);
    const who = actors.map(({ id }) => id).filter((id) => found.includes(id));
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

/** Returns the documents that two or more of the compared actors signed, wherever they are in the comparison. */
export const signedTogether = (comparison: Comparison): readonly ComparedTopic[] =>
  topicsIn(comparison).filter((topic) => signersOf(topic).length > 1);

/** Returns the topics of a comparison that count: without the documents that join actors only because they signed them. */
export const countedTopics = ({ shared, near, alone }: Comparison): readonly ComparedTopic[] =>
  [...shared, ...near, ...alone].flatMap(({ topics }) => topics);

/** Returns all topics of a comparison, and the documents that were signed. */
export const topicsIn = ({ shared, signed, near, alone }: Comparison): readonly ComparedTopic[] => [
  ...shared.flatMap(({ topics }) => topics),
  ...signed.flatMap(({ topics }) => topics),
  ...near.flatMap(({ topics }) => topics),
  ...alone.flatMap(({ topics }) => topics),
];

/**
 * Counts the topics that an actor shares with each other actor of its type. The most similar actors come first; those who share none are
 * left out.
 */
export function similarActors(
  graph: ConceptGraph,
  id: NodeId,
  passes: (claim: BuiltClaim) => boolean,
): readonly { readonly id: NodeId; readonly shared: number }[] {
  const actors = graph.nodes.filter(({ type }) => type === graph.node(id).type).flatMap((node) => findActor(graph, node.id) ?? []);
  const said = graph.claims.filter((claim) => sayings.includes(claim.relation) && passes(claim) && !isAddressed(claim));
  const topicsOfActor = (actor: Actor): ReadonlySet<NodeId> => new Set(said.filter((claim) => actor.says(claim)).map(({ to }) => to));
  const ownTopics = actors.filter((actor) => actor.id === id).map(topicsOfActor)[0] ?? new Set();
  return actors
    .filter((actor) => actor.id !== id)
    .map((actor) => ({ id: actor.id as NodeId, shared: [...topicsOfActor(actor)].filter((topic) => ownTopics.has(topic)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || byText(a.id, b.id));
}

/** Returns what the map shows of a comparison: the actors, their topics, and on each topic the letters of its actors. */
export function comparisonDrawn(comparison: Comparison) {
  const { actors, between } = comparison;
  const topics = topicsIn(comparison);
  const claims = [...topics.flatMap(({ claimsByActor }) => [...claimsByActor.values()].flat()), ...between];
  const compared = new Set(actors.flatMap(({ node }) => node?.id ?? []));
  const lettersOf = ({ claimsByActor }: ComparedTopic): string =>
    actors.map(({ id }, index) => (claimsByActor.has(id) ? letterOf(index) : "")).join("");
  const isSpeaking = new Set(claims.map(({ from }) => from));
  const speakers = [...isSpeaking].flatMap((id) => {
    const [index, ...others] = actors.flatMap(({ members }, index) => (members.has(id) ? [index] : []));
    // Two letters would say that both speak of the node.
    return index === undefined || others.length > 0 ? [] : [[id, letterOf(index)] as const];
  });
  return {
    nodes: new Set([...compared, ...claims.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(claims.map(edgeIdOf)),
    selected: compared,
    speakers: new Map(speakers),
    letters: new Map([
      ...topics.map((topic) => [topic.node.id, lettersOf(topic)] as const),
      ...actors.flatMap(({ node }, index) => (node ? [[node.id, letterOf(index)] as const] : [])),
    ]),
  };
}
