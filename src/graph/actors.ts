/** Who can be heard: a person, an institution with its people, a document, a session, or all institutions of a country or region. */

import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, BuiltNode, NodeId, PlaceId, VoiceId } from "../model/built.ts";
import { countryName, regions } from "../model/countries.ts";
import type { BoardRows } from "../model/matrix-types.ts";
import { type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import { claimsInOrder } from "./claim-order.ts";
import type { ConceptGraph } from "./concept-graph.ts";
import { membersOf } from "./hierarchy.ts";

export interface Voice {
  readonly id: VoiceId;
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
export const typesThatSay: ReadonlySet<string> = new Set(sayings.flatMap((id) => entryOf(id).joins.flatMap(({ from }) => from)));
/** Whether nodes of a type can be heard. */
export const canSay = (type: string): boolean => typesThatSay.has(type);

/** The voice that an id means, former ids of nodes understood; undefined where there is none. */
export function findVoice(graph: ConceptGraph, id: string): Voice | undefined {
  if (id.startsWith("@")) return placeVoice(graph, id as PlaceId);
  const node = graph.findNode(id);
  return node && nodeVoice(graph, node);
}

function nodeVoice(graph: ConceptGraph, node: BuiltNode): Voice {
  const { id, name, label } = node;
  const members = membersOf(graph, id);
  const about: Omit<Voice, "says"> = { id, name, label, node, members };
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

function placeVoice(graph: ConceptGraph, id: PlaceId): Voice | undefined {
  const code = id.slice(1);
  const countries = new Set(countriesOf(code));
  const institutions = graph.nodes.filter(({ country }) => country !== undefined && countries.has(country));
  if (institutions.length === 0) return undefined;
  const members = new Set(institutions.flatMap((node) => [...membersOf(graph, node.id)]));
  const name = regions[code]?.name ?? countryName(code);
  return { id, name, label: name, members, says: ({ from }) => members.has(from) };
}

/** The country or region of an institution of the graph that a name means, in either language; a country's code is a name too. */
export function findPlace(graph: ConceptGraph, name: string): VoiceId | undefined {
  const wanted = name.trim().toLowerCase().replace(/^the /, "");
  const isIt = ({ id, name: { en, zh } }: Voice): boolean => [en.toLowerCase(), zh, id.slice(1).toLowerCase()].includes(wanted);
  return [...voicesOf(graph, "country"), ...voicesOf(graph, "region")].find(isIt)?.id;
}

/** Whether it is a node, and no place. */
export const isNode = (id: VoiceId): id is NodeId => !id.startsWith("@");

/** All who can have a row on the board, in the order of their ids. */
export function voicesOf(graph: ConceptGraph, rows: BoardRows): readonly Voice[] {
  if (rows !== "country" && rows !== "region") return graph.nodes.filter(({ type }) => type === rows).map((node) => nodeVoice(graph, node));
  const countries = [...new Set(graph.nodes.flatMap(({ country }) => country ?? []))].sort();
  const codes =
    rows === "country"
      ? countries
      : Object.keys(regions).filter((code) => countriesOf(code).some((country) => countries.includes(country)));
  return codes.flatMap((code) => placeVoice(graph, `@${code}` as PlaceId) ?? []);
}

/**
 * Every claim of a voice, or of what is in a node, on another node or what is in that.
 *
 * @returns in programme order; none where an id means nothing
 */
export function claimsBetween(graph: ConceptGraph, from: VoiceId, to: NodeId): readonly BuiltClaim[] {
  const voice = findVoice(graph, from);
  if (!voice || !graph.findNode(to)) return [];
  const targets = membersOf(graph, to);
  return claimsInOrder(graph).filter((claim) => voice.says(claim) && targets.has(claim.to));
}
