import type { Bilingual } from "./bilingual.ts";

interface RoleEntry {
  readonly reads: Bilingual;
  readonly inverse: Bilingual;
  /** True for a role that an institution can have, not only a person. */
  readonly ofInstitutions?: true;
}

/** The roles that a person can have at an institution, and some that an institution can have in another. If a claim gives several, the first in this table counts. */
export const affiliationRoles = {
  post: { reads: { en: "works at", zh: "任职于" }, inverse: { en: "people", zh: "任职人员" } },
  member: { reads: { en: "is a member of", zh: "任成员于" }, inverse: { en: "members", zh: "成员" }, ofInstitutions: true },
  adviser: { reads: { en: "advises", zh: "担任顾问于" }, inverse: { en: "advisers", zh: "顾问" } },
  contributor: {
    reads: { en: "has taken part in the work of", zh: "参与其工作" },
    inverse: { en: "have taken part in its work", zh: "参与工作者" },
  },
  fellow: { reads: { en: "holds a fellowship from", zh: "受资助于" }, inverse: { en: "fellows", zh: "受资助者" } },
  former: { reads: { en: "formerly worked at", zh: "曾任职于" }, inverse: { en: "formerly worked here", zh: "曾任职者" } },
} as const satisfies Readonly<Record<string, RoleEntry>>;

export type AffiliationRole = keyof typeof affiliationRoles;
export const affiliationRoleIds = Object.keys(affiliationRoles) as AffiliationRole[];

/** The role that a claim gives; a post if it names none. */
export const roleOf = ({ role = "post" }: { readonly role?: AffiliationRole | undefined }): AffiliationRole => role;

/** True if a person speaks for the institution in the role of a claim: in a post, not as a member, an adviser or formerly. */
export const isPost = (claim: { readonly role?: AffiliationRole | undefined }): boolean => roleOf(claim) === "post";

/** True if whoever is no person can have the role of a claim. */
export const isOfInstitutions = (claim: { readonly role?: AffiliationRole | undefined }): boolean =>
  (affiliationRoles[roleOf(claim)] as RoleEntry).ofInstitutions === true;
