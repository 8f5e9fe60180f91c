import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";

/** The edges that a path between two nodes may use. */
export interface PathOptions {
  /** True to use edges that connect almost everyone: sessions, affiliations, and references. */
  readonly throughHubs: boolean;
  /** Relations to leave out; sorted, without duplicates. */
  readonly off: readonly Relation[];
}

export const defaultPathOptions: PathOptions = { throughHubs: false, off: [] };

/** False for relations, such as taking part in a session, that connect almost everyone. */
export const avoidsHubs = ({ relation }: { readonly relation: Relation }): boolean => (relations[relation] as RelationEntry).hub !== true;

/** True if paths use a relation by default. They use neither hubs nor references. */
export const leadsOn = ({ relation }: { readonly relation: Relation }): boolean =>
  avoidsHubs({ relation }) && (relations[relation] as RelationEntry).isMention !== true;
