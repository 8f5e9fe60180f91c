/** How much a node says, and how much is said of it. */
import type { Relation } from "./relations.ts";

export interface SayingCount {
  readonly relation: Relation;
  /** The number of things that it says so of, or of those who say so of it. */
  readonly number: number;
}

export interface Sayings {
  readonly says: readonly SayingCount[];
  readonly isSaid: readonly SayingCount[];
  /** The number of nodes that it is connected to by any relation. */
  readonly neighbours: number;
}
