/** Actors: a person, an institution with its people, a document, a session, or all institutions of a country or region. */

import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId, BuiltClaim, BuiltNode, NodeId, RegionId } from "../model/built.ts";
import { countryName, regions } from "../model/countries.ts";
import { type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import { claimsInOrder } from "./claim-order.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { membersOf } from "./hierarchy.ts";

export interface Actor {
  readonly id: ActorId;
  readonly name: Bilingual;
  readonly label: Bilingual;
  /** Absent for a place. */
  readonly node?: BuiltNode;
  /** The nodes whose claims count as the actor's. */
  readonly members: ReadonlySet<NodeId>;
  /** True if a claim counts as the actor's. */
  says(claim: BuiltClaim): boolean;
}

/** The relations for what a subject says about an object. */
export const sayings: readonly Relation[] = relationIds.filter((id) => (relations[id] as RelationEntry).family === "speech");

/** The relations by which a subject disputes an object, sees limits in it, or supports it only with reservations. */
export const criticalRelations: readonly Relation[] = relationIds.filter((id) => (relations[id] as RelationEntry).isCritical === true);

const entryOf = (relation: Relation): RelationEntry => relations[relation];
/** The node types that can be actors. */
export const typesOfActors: ReadonlySet<string> = new Set(sayings.flatMap((id) => entryOf(id).joins.flatMap(({ from }) => from)));
/** True if nodes of a type can be actors. */
export const canBeActor = (type: string): boolean => typesOfActors.has(type);

/** Finds an actor by its id, or by a former id of a node. */
export function findActor(graph: ConceptGraph, id: string): Actor | undefined {
  if (id.startsWith("@")) return placeActor(graph, id as RegionId);
  const node = graph.findNode(id);
  return node && nodeActor(graph, node);
}

/** The actor that a node is. */
export function nodeActor(graph: ConceptGraph, node: BuiltNode): Actor {
  const { id, name, label } = node;
  const members = membersOf(graph, id);
  const base: Omit<Actor, "says"> = { id, name, label, node, members };
  if ((nodeTypes[node.type] as NodeTypeEntry).hub !== true) return { ...base, says: ({ from }) => members.has(from) };
  const sessions = sessionsIn(graph, id);
  return {
    ...base,
    says: ({ from, session, relation }) => from === id || (session !== undefined && sessions.has(session) && sayings.includes(relation)),
  };
}

/** Returns a session with all sessions that are part of it, directly or through others. Nothing else is part of a session. */
export function sessionsIn(graph: ConceptGraph, id: NodeId): ReadonlySet<NodeId> {
  const found = new Set([id]);
  for (const session of found)
    for (const { from, to, relation } of graph.edgesOf(session)) if (to === session && entryOf(relation).broadens === true) found.add(from);
  return found;
}

/** The countries of a region; a country has itself alone. */
export const countriesOf = (code: string): readonly string[] => regions[code]?.countries ?? [code];

/** All institutions of a country or region with their people; undefined if the graph has none. */
export function placeActor(graph: ConceptGraph, id: RegionId): Actor | undefined {
  const code = id.slice(1);
  const countries = new Set(countriesOf(code));
  const institutions = graph.nodes.filter(({ country }) => country !== undefined && countries.has(country));
  if (institutions.length === 0) return undefined;
  const members = new Set(institutions.flatMap((node) => [...membersOf(graph, node.id)]));
  const name = regions[code]?.name ?? countryName(code);
  return { id, name, label: name, members, says: ({ from }) => members.has(from) };
}

/** True if an actor is a node, and not a country or region. */
export const isNode = (id: ActorId): id is NodeId => !id.startsWith("@");

/**
 * Finds the claims of an actor on a node. The members of both count too.
 *
 * @returns claims in programme order; an empty list if an id is unknown
 */
export function claimsBetween(graph: ConceptGraph, from: ActorId, to: NodeId): readonly BuiltClaim[] {
  const actor = findActor(graph, from);
  if (!actor || !graph.findNode(to)) return [];
  const targets = membersOf(graph, to);
  return claimsInOrder(graph).filter((claim) => actor.says(claim) && targets.has(claim.to));
}
