/** The part of the graph that a figure is about, with what its layout has to know of it. */
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId, BuiltClaim, NodeId } from "../model/built.ts";
import type { Confidence } from "../model/confidences.ts";
import { type NodeType, type NodeTypeEntry, nodeTypeIds, nodeTypes } from "../model/node-types.ts";
import type { LineKind, RelationEntry, RelationFamily } from "../model/relation-entry.ts";
import type { RelationReading } from "../model/relation-reading.ts";
import { type Relation, relations } from "../model/relations.ts";
import type { Standing } from "../model/standings.ts";

/** The type of actors that stand for the people who speak for them; a country or region is drawn as one of it. */
export const institutionType = nodeTypeIds.find((type) => (nodeTypes[type] as NodeTypeEntry).fields.includes("country")) as NodeType;

export interface FigureNode {
  readonly id: ActorId;
  readonly type: NodeType;
  readonly label: Bilingual;
  readonly name: Bilingual;
  /** Stands on the sheet in place of both, such as the name with a word that says whose list it heads. */
  readonly heading?: Bilingual;
  /** True if all that is known of it is inferred or external. */
  readonly isHollow: boolean;
  /** True for a country or region, which is no node of the graph. */
  readonly isPlace?: true;
  /** Those of the figure that it is part of, directly or not: the nearest first. Absent where there are none. */
  readonly wholes?: readonly ActorId[];
  /** Those of these of which only the curators say that it is part. */
  readonly groupedIn?: readonly ActorId[];
  /** True in a family to which it may not belong. */
  readonly isDoubtfulMember?: true;
  /** True where it stands in below one of these. */
  readonly isBelowGroup?: boolean;
  /** Who speaks of it, where they do not stand in the figure for that. */
  readonly saidBy?: Bilingual;
  /** Of a red line: another of the figure of which it is part, with the claims about that. */
  readonly partOfLine?: { readonly label: Bilingual; readonly claims: readonly BuiltClaim[]; readonly isDoubtful: boolean };
  /** True for somebody whom the transcript does not identify, and who may be another person of the figure. */
  readonly isUnidentified?: true;
  /** The number of those in it that are not shown, where its name ends in that. */
  readonly inside?: number;
  /** The nodes that are merged in it; absent where it stands for itself alone. */
  readonly members?: readonly ActorId[];
  /** True where these have its name because the curators group them under it. */
  readonly isGroup?: true;
  /** True where these are the rest of their type. */
  readonly isRest?: true;
  /** True for a topic of one actor of a comparison to which one of another's is related, which a letter after both names says. */
  readonly isRelated?: true;
  /** The root of the family in which these two are. */
  readonly relatedIn?: NodeId;
  /** Its names without that letter. */
  readonly unlettered?: Pick<FigureNode, "label" | "name">;
  /** True where it is no more than the number of its members, with no mark. */
  readonly isCount?: true;
  /** Place in the network, which a free layout starts from; y points up. */
  readonly x: number;
  readonly y: number;
}

/** All claims of a figure that join two of its nodes by one relation. */
export interface FigureEdge {
  readonly id: string;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly relation: Relation;
  readonly reading: RelationReading;
  readonly family: RelationFamily;
  readonly line: LineKind;
  /** At least one; those with the strongest evidence first. */
  readonly claims: readonly BuiltClaim[];
  /** Of the strongest claim. */
  readonly standing: Standing;
  readonly confidence: Confidence;
  /** True on a path of speakers' claims alone, beside others that are not: its line is heavier. */
  readonly isOnSpokenPath?: true;
  /** True if it stands for several of different evidence, and has the weakest. */
  readonly isWeakest?: true;
  /** True for a red line of a document that others of those compared signed. */
  readonly isSignedByOthers?: true;
}

/** A family of verbs of which some are left out, or all. */
export interface OmittedKind {
  readonly family: RelationFamily;
  /** False where other verbs of the family are drawn. */
  readonly isAll: boolean;
}

/** Something that one of those compared raises in place of a topic that others share. */
export interface RowKin {
  /** True for something that belongs to the topic; false for something to which the topic belongs. */
  readonly isForm: boolean;
  /** The letter after its name. */
  readonly letter?: string;
}

export interface SubjectFacts {
  /** A node with its neighbours, one step away or more. */
  readonly node: {
    readonly centre: ActorId;
    readonly depth: number;
    /** Families of the verbs that are left out for want of room. */
    readonly omittedKinds?: readonly OmittedKind[];
  };
  /** The ends of the edge as the map draws it: it may stand for those of families. */
  readonly edge: { readonly from: ActorId; readonly to: ActorId };
  /** The actor and the topic. */
  readonly pair: { readonly ids: readonly [ActorId, ActorId] };
  readonly answer: object;
  readonly family: { readonly root: ActorId };
  /** Topics of two to four actors; each edge leads from an actor to a topic. */
  readonly comparison: {
    readonly actors: readonly ActorId[];
    /** The groups of related topics, with the letters after the names of these. */
    readonly groups?: readonly { readonly letter: string; readonly name: Bilingual }[];
    /** Who raises something narrower or broader than a topic that others share: by topic, and by actor. */
    readonly kin?: ReadonlyMap<ActorId, ReadonlyMap<ActorId, RowKin>>;
    /** The number of topics that are related, but only counted, without letters. */
    readonly countedRelated?: number;
  };
  /** `distance` is the number of steps from the start, `total` that of all shortest paths, of which the subject may have some only. */
  readonly path: {
    readonly start: ActorId;
    readonly end: ActorId;
    readonly distance: ReadonlyMap<ActorId, number>;
    readonly total: number;
    /** True if paths may lead through sessions, institutions and what is merely mentioned. */
    readonly isThroughHubs: boolean;
  };
  readonly collection: object;
}

export type SubjectKind = keyof SubjectFacts;

interface SubjectContents {
  /** Sorted by id. */
  readonly nodes: readonly FigureNode[];
  /** Sorted by id; both ends are nodes of the subject. */
  readonly edges: readonly FigureEdge[];
}

export type SubjectOf<Kind extends SubjectKind> = { readonly kind: Kind } & SubjectFacts[Kind] & SubjectContents;
export type FigureSubject = { readonly [Kind in SubjectKind]: SubjectOf<Kind> }[SubjectKind];

const indexes = new WeakMap<readonly FigureNode[], ReadonlyMap<ActorId, FigureNode>>();

/** Finds a node of a subject; layouts ask only for ends of its edges. */
export function nodeIn({ nodes }: SubjectContents, id: ActorId): FigureNode {
  const index = indexes.get(nodes) ?? new Map(nodes.map((node) => [node.id, node]));
  indexes.set(nodes, index);
  const node = index.get(id);
  if (!node) throw new Error(`The figure has no node "${id}".`);
  return node;
}

/** True for the relation of a member to its group. */
export const isMembership = (relation: Relation): boolean => (relations[relation] as RelationEntry).broadens === true;

/** True for an edge by which the curators arrange nodes in groups, which no speaker said. */
export const isGrouping = ({ relation, standing }: Pick<FigureEdge, "relation" | "standing">): boolean =>
  isMembership(relation) && standing === "inferred";

/** True for what somebody says or reports in the transcript. */
export const isSaid = ({ standing }: Pick<FigureEdge, "standing">): boolean => standing === "stated" || standing === "reported";

/** The nodes that no edge of the subject joins to others, by type. */
export function unjoinedIn(subject: SubjectContents): readonly FigureNode[] {
  const joined = joinedIn(subject);
  return subject.nodes.filter(({ id }) => !joined.has(id)).sort((a, b) => nodeTypeIds.indexOf(a.type) - nodeTypeIds.indexOf(b.type));
}

/** The nodes that an edge of the subject joins to others. */
export const joinedIn = ({ edges }: SubjectContents): ReadonlySet<ActorId> => new Set(edges.flatMap(({ from, to }) => [from, to]));
