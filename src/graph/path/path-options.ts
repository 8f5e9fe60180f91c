import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";

/** What a way from one node to another may be walked along. */
export interface Walk {
  /** Whether it may lead through what joins everybody with everybody: sessions, where people work, and what several only refer to. */
  readonly throughHubs: boolean;
  /** Relations that may not be walked; sorted, without doubles. */
  readonly off: readonly Relation[];
}

export const plainWalk: Walk = { throughHubs: false, off: [] };

/** That two people sat on one panel joins everybody with everybody. */
export const avoidsHubs = ({ relation }: { readonly relation: Relation }): boolean => (relations[relation] as RelationEntry).hub !== true;

/** Whether a way leads along a relation without being asked to: along none of hubs, and none that only refers to something. */
export const leadsOn = ({ relation }: { readonly relation: Relation }): boolean =>
  avoidsHubs({ relation }) && (relations[relation] as RelationEntry).isMention !== true;
