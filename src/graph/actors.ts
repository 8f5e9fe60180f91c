/** Who can be heard: a person, an institution with its people, a document, a session, or all institutions of a country or region. */

import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId, BuiltClaim, BuiltNode, NodeId, RegionId } from "../model/built.ts";
import { countryName, regions } from "../model/countries.ts";
import type { MatrixRowType } from "../model/matrix-types.ts";
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
  /** Those whose claims are its own. */
  readonly members: ReadonlySet<NodeId>;
  /** Whether a claim is one of its own. */
  says(claim: BuiltClaim): boolean;
}

/** The relations by which a subject says something of an object. */
export const sayings: readonly Relation[] = relationIds.filter((id) => (relations[id] as RelationEntry).family === "speech");

const entryOf = (relation: Relation): RelationEntry => relations[relation];
/** The types of node that can be heard. */
export const typesOfActors: ReadonlySet<string> = new Set(sayings.flatMap((id) => entryOf(id).joins.flatMap(({ from }) => from)));
/** Whether nodes of a type can be heard. */
export const canBeActor = (type: string): boolean => typesOfActors.has(type);

/** The actor that an id means, former ids of nodes understood; undefined where there is none. */
export function findActor(graph: ConceptGraph, id: string): Actor | undefined {
  if (id.startsWith("@")) return placeActor(graph, id as RegionId);
  const node = graph.findNode(id);
  return node && nodeActor(graph, node);
}

function nodeActor(graph: ConceptGraph, node: BuiltNode): Actor {
  const { id, name, label } = node;
  const members = membersOf(graph, id);
  const about: Omit<Actor, "says"> = { id, name, label, node, members };
  if ((nodeTypes[node.type] as NodeTypeEntry).hub !== true) return { ...about, says: ({ from }) => members.has(from) };
  const sessions = sessionsIn(graph, id);
  return {
    ...about,
    says: ({ from, session, relation }) => from === id || (session !== undefined && sessions.has(session) && sayings.includes(relation)),
  };
}

/** A session with those that are part of it; nothing else is in one. */
export function sessionsIn(graph: ConceptGraph, id: NodeId): ReadonlySet<NodeId> {
  const found = new Set([id]);
  for (const at of found)
    for (const { from, to, relation } of graph.edgesOf(at)) if (to === at && entryOf(relation).broadens === true) found.add(from);
  return found;
}

const countriesOf = (code: string): readonly string[] => regions[code]?.countries ?? [code];

function placeActor(graph: ConceptGraph, id: RegionId): Actor | undefined {
  const code = id.slice(1);
  const countries = new Set(countriesOf(code));
  const institutions = graph.nodes.filter(({ country }) => country !== undefined && countries.has(country));
  if (institutions.length === 0) return undefined;
  const members = new Set(institutions.flatMap((node) => [...membersOf(graph, node.id)]));
  const name = regions[code]?.name ?? countryName(code);
  return { id, name, label: name, members, says: ({ from }) => members.has(from) };
}

/** The country or region of an institution of the graph that a name means, in either language; a country's code is a name too. */
export function findRegion(graph: ConceptGraph, name: string): ActorId | undefined {
  const wanted = name.trim().toLowerCase().replace(/^the /, "");
  const isIt = ({ id, name: { en, zh } }: Actor): boolean => [en.toLowerCase(), zh, id.slice(1).toLowerCase()].includes(wanted);
  return [...actorsForRows(graph, "country"), ...actorsForRows(graph, "region")].find(isIt)?.id;
}

/** Whether it is a node, and no place. */
export const isNode = (id: ActorId): id is NodeId => !id.startsWith("@");

/** All who can have a row in the matrix, in the order of their ids. */
export function actorsForRows(graph: ConceptGraph, rows: MatrixRowType): readonly Actor[] {
  if (rows !== "country" && rows !== "region") return graph.nodes.filter(({ type }) => type === rows).map((node) => nodeActor(graph, node));
  const countries = [...new Set(graph.nodes.flatMap(({ country }) => country ?? []))].sort();
  const codes =
    rows === "country"
      ? countries
      : Object.keys(regions).filter((code) => countriesOf(code).some((country) => countries.includes(country)));
  return codes.flatMap((code) => placeActor(graph, `@${code}` as RegionId) ?? []);
}

/**
 * Every claim of an actor, or of what is in a node, on another node or what is in that.
 *
 * @returns in programme order; none where an id means nothing
 */
export function claimsBetween(graph: ConceptGraph, from: ActorId, to: NodeId): readonly BuiltClaim[] {
  const actor = findActor(graph, from);
  if (!actor || !graph.findNode(to)) return [];
  const targets = membersOf(graph, to);
  return claimsInOrder(graph).filter((claim) => actor.says(claim) && targets.has(claim.to));
}
