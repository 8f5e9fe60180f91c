import type { Finding } from "../../language/findings.ts";
import { roleOf } from "../../model/affiliation-roles.ts";
import type { Dataset } from "../dataset.ts";
import { relationEntry } from "../relation-roles.ts";

/** Checks that an institution is affiliated with another only as its member: it works nowhere, and advises nobody. */
export function* institutionRoles(dataset: Dataset): Iterable<Finding> {
  for (const { entry } of dataset.allClaims) {
    if (!relationEntry(entry.relation).fields.includes("role") || roleOf(entry) === "member") continue;
    const from = dataset.findNode(entry.from);
    if (from?.type !== "institution") continue;
    yield { code: "institution-role", location: dataset.locationOf(entry, "relation"), from: from.id, to: entry.to };
  }
}
