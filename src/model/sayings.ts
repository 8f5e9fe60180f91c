/** How much a node says, and how much is said of it. */
import type { NodeType } from "./node-types.ts";
import type { RelationVerb } from "./relation-entry.ts";

export interface SayingCount {
  readonly verb: RelationVerb;
  /** The number of things that it says so of. */
  readonly number: number;
}

/** Who says something, by type: people apart from institutions and documents. */
export type SpeakerCount = readonly { readonly type: NodeType; readonly number: number }[];

/** The members of a family at every depth, and those of them that something is said of. */
export interface FamilyCount {
  readonly members: number;
  readonly spokenOf: number;
}

export interface Sayings {
  readonly says: readonly SayingCount[];
  readonly isSaid: readonly { readonly verb: RelationVerb; readonly speakers: SpeakerCount }[];
  /** The number of nodes that it is connected to by any relation. */
  readonly neighbours: number;
}
