import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relations } from "../model/relations.ts";

/** What a way from one node to another may be walked along. */
export interface Walk {
  /** Whether it may lead through what joins everybody with everybody: sessions, and where people work. */
  readonly throughHubs: boolean;
  /** Relations that may not be walked; sorted, without doubles. */
  readonly off: readonly Relation[];
}

export const plainWalk: Walk = { throughHubs: false, off: [] };

/** That two people sat on one panel joins everybody with everybody. */
export const avoidsHubs = ({ relation }: { readonly relation: Relation }): boolean => (relations[relation] as RelationEntry).hub !== true;
