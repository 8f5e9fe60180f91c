/** How an edge reads: its relation's verb, or the verb of the role that its claims give. */
import { affiliationRoleIds, affiliationRoles, roleOf } from "./affiliation-roles.ts";
import type { Bilingual } from "./bilingual.ts";
import type { BuiltClaim } from "./built.ts";
import type { RelationEntry } from "./relation-entry.ts";
import { type Relation, relations } from "./relations.ts";

/** A verb, read from subject to object, and from object to subject as a heading. */
export interface RelationReading {
  readonly reads: Bilingual;
  readonly inverse: Bilingual;
}

/** The direction of edges as seen from a node. */
export type EdgeDirection = "out" | "in";

/**
 * Groups items of one relation by the heading under which their edges are listed.
 *
 * @param read returns how an item's edge reads
 * @returns a list of items for each heading, in the order of the items
 */
export function groupByHeading<Item>(
  items: readonly Item[],
  direction: EdgeDirection,
  read: (item: Item) => RelationReading,
): ReadonlyMap<Bilingual, readonly Item[]> {
  const groups = new Map<Bilingual, Item[]>();
  for (const item of items) {
    const { reads, inverse } = read(item);
    const heading = direction === "out" ? reads : inverse;
    groups.set(heading, [...(groups.get(heading) ?? []), item]);
  }
  return groups;
}

/**
 * Returns how an edge reads.
 *
 * @param claims its claims; if they give several roles, the first in the table of roles counts
 */
export function readingOf(relation: Relation, claims: readonly Pick<BuiltClaim, "role">[]): RelationReading {
  const entry: RelationEntry = relations[relation];
  if (!entry.fields.includes("role")) return entry;
  const roles = new Set(claims.map(roleOf));
  const role = affiliationRoleIds.find((id) => roles.has(id));
  return role ? affiliationRoles[role] : entry;
}
