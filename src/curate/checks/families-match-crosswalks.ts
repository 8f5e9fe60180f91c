import type { Finding } from "../../language/findings.ts";
import type { CuratedClaim, Dataset } from "../dataset.ts";
import { relationEntry } from "../relation-roles.ts";

/**
 * Compares families with crosswalks: warns where a child and its parent correspond to categories of one taxonomy that have no division in
 * common. The division of a code is the code without its last level: "4.1.3" of a taxonomy with three levels is in "4.1".
 */
export function* familiesMatchCrosswalks(dataset: Dataset): Iterable<Finding> {
  const isMapping = ({ entry }: CuratedClaim): boolean => relationEntry(entry.relation).fields.includes("match");
  const levels = new Map<string, number>();
  const categories = dataset.allNodes.flatMap(({ entry }) => ("code" in entry && entry.code && entry.taxonomy ? [entry] : []));
  for (const { taxonomy = "", code = "" } of categories) levels.set(taxonomy, Math.max(levels.get(taxonomy) ?? 0, code.split(".").length));

  /** The divisions of each taxonomy to which a node corresponds, by node. */
  const divisions = new Map<string, Map<string, Set<string>>>();
  for (const { entry } of dataset.allClaims.filter(isMapping)) {
    const [from, category] = [dataset.findNode(entry.from), dataset.findNode(entry.to)?.entry];
    if (!from || !category || !("code" in category) || !category.code || !category.taxonomy) continue;
    const depth = levels.get(category.taxonomy) ?? 0;
    if (depth < 2) continue;
    const ofNode = divisions.get(from.id) ?? new Map<string, Set<string>>();
    divisions.set(from.id, ofNode);
    const ofTaxonomy = ofNode.get(category.taxonomy) ?? new Set<string>();
    ofNode.set(
      category.taxonomy,
      ofTaxonomy.add(
        category.code
          .split(".")
          .slice(0, depth - 1)
          .join("."),
      ),
    );
  }

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
