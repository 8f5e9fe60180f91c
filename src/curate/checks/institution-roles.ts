import type { Finding } from "../../language/findings.ts";
import { isOfInstitutions } from "../../model/affiliation-roles.ts";
import type { Dataset } from "../dataset.ts";
import { relationEntry } from "../relation-roles.ts";

/** Checks that an institution has no role in another that only a person can have: it works nowhere, and advises nobody. */
export function* institutionRoles(dataset: Dataset): Iterable<Finding> {
  for (const { entry } of dataset.allClaims) {
    if (!relationEntry(entry.relation).fields.includes("role") || isOfInstitutions(entry)) continue;
    const [from, to] = [dataset.findNode(entry.from), dataset.findNode(entry.to)];
    if (!from || from.type !== to?.type) continue;
    yield { code: "institution-role", location: dataset.locationOf(entry, "relation"), from: from.id, to: to.id };
  }
}
