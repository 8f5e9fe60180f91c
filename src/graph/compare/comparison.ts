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

export interface ComparedThing {
  readonly node: BuiltNode;
  /** What each says of it, for those who do, in the order in which they are compared; the claims in programme order. */
  readonly by: ReadonlyMap<ActorId, readonly BuiltClaim[]>;
  /** Whether one contests it, or backs it with a limit only, and another does not. */
  readonly isContested: boolean;
}

export interface ComparedGroup {
  /** Those who speak of each of these things; nobody else of the compared does. */
  readonly who: readonly ActorId[];
  readonly things: readonly ComparedThing[];
}

export interface ComparedFamily {
  /** The top of the family. */
  readonly node: BuiltNode;
  /** Each said by one of them alone. */
  readonly things: readonly ComparedThing[];
}

export interface Comparison {
  /** Two to four, in the order in which they were selected. */
  readonly actors: readonly Actor[];
  /** What two or more speak of; what all do first. */
  readonly shared: readonly ComparedGroup[];
  /** Families of which two or more speak, but of different things in it. */
  readonly near: readonly ComparedFamily[];
  /** The rest, for each actor. */
  readonly alone: readonly ComparedGroup[];
  /** What they say to each other, or of each other. */
  readonly between: readonly BuiltClaim[];
}

/**
 * Compares by the things that are spoken of: a proposal that one makes and another contests is shared, and said to be contested.
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
  const things = thingsOf(graph, actors, said);
  const familyOf = new Map(things.map(({ node }) => [node.id, topOf(graph, node.id)]));
  const sayersOf = new Map<NodeId, Set<ActorId>>();
  for (const { node, by } of things) {
    const family = familyOf.get(node.id) as NodeId;
    sayersOf.set(family, new Set([...(sayersOf.get(family) ?? []), ...by.keys()]));
  }
  const single = things.filter(({ by }) => by.size === 1);
  const isNear = ({ node }: ComparedThing): boolean => (sayersOf.get(familyOf.get(node.id) as NodeId)?.size ?? 0) > 1;
  const families = [...new Set(single.filter(isNear).map(({ node }) => familyOf.get(node.id) as NodeId))];
  const left = single.filter((thing) => !isNear(thing));
  return {
    actors,
    shared: groupsOf(
      actors,
      things.filter(({ by }) => by.size > 1),
    ),
    near: families.map((id) => ({
      node: graph.node(id),
      things: single.filter((thing) => isNear(thing) && familyOf.get(thing.node.id) === id),
    })),
    alone: actors.map(({ id }) => ({ who: [id], things: left.filter(({ by }) => by.has(id)) })),
    between: said.filter(({ from, to }) => actors.some((actor) => actor.members.has(from) && others(actors, actor, to))),
  };
}

const others = (actors: readonly Actor[], speaker: Actor, id: NodeId): boolean =>
  actors.some((actor) => actor !== speaker && actor.members.has(id) && !speaker.members.has(id));

/** Those of which most is said first. */
function thingsOf(graph: ConceptGraph, actors: readonly Actor[], said: readonly BuiltClaim[]): readonly ComparedThing[] {
  const things = new Map<NodeId, Map<ActorId, BuiltClaim[]>>();
  for (const actor of actors)
    for (const claim of said) {
      if (!actor.says(claim) || isAddressed(claim)) continue;
      const by = things.get(claim.to) ?? new Map<ActorId, BuiltClaim[]>();
      things.set(claim.to, by.set(actor.id, [...(by.get(actor.id) ?? []), claim]));
    }
  const number = ({ by }: ComparedThing): number => [...by.values()].flat().length;
  return [...things]
    .map(([id, by]): ComparedThing => {
      const parts = new Set([...by.values()].map((claims) => claims.some(({ relation }) => isParting(relation))));
      return { node: graph.node(id), by, isContested: parts.size > 1 };
    })
    .sort((a, b) => number(b) - number(a) || byText(a.node.id, b.node.id));
}

const isParting = (relation: BuiltClaim["relation"]): boolean => (relations[relation] as RelationEntry).isCritical === true;

/** What can only be said to somebody is about no thing. */
const isAddressed = ({ relation }: BuiltClaim): boolean =>
  (relations[relation] as RelationEntry).joins.every(({ to }) => to.every((type) => canBeActor(type as NodeType)));

function groupsOf(actors: readonly Actor[], things: readonly ComparedThing[]): readonly ComparedGroup[] {
  const groups = new Map<string, { who: readonly ActorId[]; things: ComparedThing[] }>();
  for (const thing of things) {
    const who = actors.map(({ id }) => id).filter((id) => thing.by.has(id));
    const key = who.join(" ");
    const group = groups.get(key) ?? { who, things: [] };
    group.things.push(thing);
    groups.set(key, group);
  }
  const place = (who: readonly ActorId[]): number => actors.findIndex(({ id }) => id === who[0]);
  return [...groups.values()].sort(
    (a, b) => b.who.length - a.who.length || place(a.who) - place(b.who) || byText(a.who.join(), b.who.join()),
  );
}

/** All things of a comparison. */
export const thingsIn = ({ shared, near, alone }: Comparison): readonly ComparedThing[] => [
  ...shared.flatMap(({ things }) => things),
  ...near.flatMap(({ things }) => things),
  ...alone.flatMap(({ things }) => things),
];

/** How many things each actor of a type shares with another of that type, those that share most first; those that share none are left out. */
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
    .map((actor) => ({ id: actor.id as NodeId, shared: [...topicsOfActor(actor)].filter((thing) => own.has(thing)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || byText(a.id, b.id));
}

/** What a drawing of it shows: who is compared, what they speak of, and by the letters of whom each is spoken of. */
export function comparisonDrawn(comparison: Comparison) {
  const { actors, between } = comparison;
  const things = thingsIn(comparison);
  const claims = [...things.flatMap(({ by }) => [...by.values()].flat()), ...between];
  const compared = new Set(actors.flatMap(({ node }) => node?.id ?? []));
  const speaking = ({ by }: ComparedThing): string => actors.map(({ id }, index) => (by.has(id) ? letterOf(index) : "")).join("");
  return {
    nodes: new Set([...compared, ...claims.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(claims.map(edgeIdOf)),
    selected: compared,
    letters: new Map([
      ...things.map((thing) => [thing.node.id, speaking(thing)] as const),
      ...actors.flatMap(({ node }, index) => (node ? [[node.id, letterOf(index)] as const] : [])),
    ]),
  };
}
