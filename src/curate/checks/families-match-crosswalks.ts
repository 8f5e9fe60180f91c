import type { Finding } from "../../language/findings.ts";
import type { ClaimEntry, NodeEntry } from "../../model/schema.ts";
import type { Dataset } from "../dataset.ts";
import { relationEntry } from "../relation-roles.ts";

/**
 * Compares families with crosswalks: warns where a node and all its parents correspond to categories of one taxonomy, and no parent
 * to a division of the node's. The division of a code is the code without its last level: "4.1.3" of a taxonomy with three levels is in "4.1".
 *
 * A match that is `broader` says only that the node holds more than the category, so it is not compared.
 */
export function* familiesMatchCrosswalks(dataset: Dataset): Iterable<Finding> {
  const divisions = divisionsByNode(dataset);
  for (const [child, claims] of claimsByChild(dataset)) {
    for (const [taxonomy, ofChild] of divisions.get(child) ?? []) {
      const compared = claims.map((claim) => {
        const parent = dataset.findNode(claim.to)?.id ?? claim.to;
        return { claim, parent, ofParent: divisions.get(parent)?.get(taxonomy) };
      });
      const [first] = compared;
      const agrees = compared.some(({ ofParent }) => !ofParent || [...ofChild].some((division) => ofParent.has(division)));
      if (!first?.ofParent || agrees) continue;
      yield {
        code: "family-crosswalk",
        location: dataset.locationOf(first.claim, "relation"),
        child,
        parent: first.parent,
        taxonomy,
        ofChild: [...ofChild].sort(),
        ofParent: [...first.ofParent].sort(),
      };
    }
  }
}

/** The claims that put each node into a family, by node. */
function claimsByChild(dataset: Dataset): ReadonlyMap<string, readonly ClaimEntry[]> {
  const byChild = new Map<string, ClaimEntry[]>();
  for (const { entry } of dataset.allClaims) {
    const child = relationEntry(entry.relation).broadens ? dataset.findNode(entry.from)?.id : undefined;
    if (child) byChild.set(child, [...(byChild.get(child) ?? []), entry]);
  }
  return byChild;
}

/** The divisions to which each node corresponds, by node and taxonomy. A taxonomy of one level has no divisions. */
function divisionsByNode(dataset: Dataset): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const levels = new Map<string, number>();
  for (const { entry } of dataset.allNodes) {
    const { taxonomy, code } = entry as Partial<NodeEntry>;
    if (taxonomy && code) levels.set(taxonomy, Math.max(levels.get(taxonomy) ?? 0, code.split(".").length));
  }
  const divisions = new Map<string, Map<string, Set<string>>>();
  for (const { entry } of dataset.allClaims) {
    if (!relationEntry(entry.relation).fields.includes("match") || entry.match === "broader") continue;
    const from = dataset.findNode(entry.from);
    const { taxonomy, code } = (dataset.findNode(entry.to)?.entry ?? {}) as Partial<NodeEntry>;
    const depth = taxonomy === undefined ? 0 : (levels.get(taxonomy) ?? 0);
    if (!from || !taxonomy || !code || depth < 2) continue;
    const division = code.split(".", depth - 1).join(".");
    const ofNode = divisions.get(from.id) ?? new Map<string, Set<string>>();
    divisions.set(from.id, ofNode.set(taxonomy, (ofNode.get(taxonomy) ?? new Set<string>()).add(division)));
  }
  return divisions;
}
