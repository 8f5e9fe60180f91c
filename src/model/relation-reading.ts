/** How an edge reads: its relation's verb, or the verb of the role that its claims give. */
import { affiliationRoleIds, affiliationRoles } from "./affiliation-roles.ts";
import type { Bilingual } from "./bilingual.ts";
import type { BuiltClaim } from "./built.ts";
import type { RelationEntry } from "./relation-entry.ts";
import { type Relation, relations } from "./relations.ts";

/** A verb, read from subject to object, and from object to subject as a heading. */
export interface RelationReading {
  readonly reads: Bilingual;
  readonly inverse: Bilingual;
}

/**
 * Returns how an edge reads.
 *
 * @param claims its claims; if they give several roles, the first in the table of roles counts
 */
export function readingOf(relation: Relation, claims: readonly Pick<BuiltClaim, "role">[]): RelationReading {
  const entry: RelationEntry = relations[relation];
  if (!entry.fields.includes("role")) return entry;
  const roles = new Set(claims.map(({ role }) => role ?? affiliationRoleIds[0]));
  const role = affiliationRoleIds.find((id) => roles.has(id));
  return role ? affiliationRoles[role] : entry;
}
