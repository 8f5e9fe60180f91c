/** How much a node says, and how much is said of it. */
import type { Relation } from "./relations.ts";

export interface SayingCount {
  readonly relation: Relation;
  /** The number of things that it says so of. */
  readonly number: number;
}

/** Who says something: people apart from institutions and documents. */
export interface SpeakerCount {
  readonly people: number;
  readonly others: number;
}

/** The members of a family at every depth, and those of them that something is said of. */
export interface FamilyCount {
  readonly members: number;
  readonly spokenOf: number;
}

export interface Sayings {
  readonly says: readonly SayingCount[];
  readonly isSaid: readonly ({ readonly relation: Relation } & SpeakerCount)[];
  /** The number of nodes that it is connected to by any relation. */
  readonly neighbours: number;
}
