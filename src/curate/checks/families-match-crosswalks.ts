import type { Finding } from "../../language/findings.ts";
import type { NodeEntry } from "../../model/schema.ts";
import type { Dataset } from "../dataset.ts";
import { relationEntry } from "../relation-roles.ts";

/**
 * Compares families with crosswalks: warns where a child and its parent correspond to categories of one taxonomy that have no division in
 * common. The division of a code is the code without its last level: "4.1.3" of a taxonomy with three levels is in "4.1".
 */
export function* familiesMatchCrosswalks(dataset: Dataset): Iterable<Finding> {
  const divisions = divisionsByNode(dataset);
  for (const { entry } of dataset.allClaims) {
    if (!relationEntry(entry.relation).broadens) continue;
    const [child, parent] = [dataset.findNode(entry.from), dataset.findNode(entry.to)];
    if (!child || !parent) continue;
    for (const [taxonomy, ofChild] of divisions.get(child.id) ?? []) {
      const ofParent = divisions.get(parent.id)?.get(taxonomy);
      if (!ofParent || [...ofChild].some((division) => ofParent.has(division))) continue;
      yield {
        code: "family-crosswalk",
        location: dataset.locationOf(entry, "relation"),
        child: child.id,
        parent: parent.id,
        taxonomy,
        ofChild: [...ofChild].sort(),
        ofParent: [...ofParent].sort(),
      };
    }
  }
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
    if (!relationEntry(entry.relation).fields.includes("match")) continue;
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
