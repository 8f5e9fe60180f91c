import type { FileLocation } from "../../language/finding.ts";
import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";

/** Checks that no two nodes, claims, turns or sources have the same id, and that no node has the former id of another. */
export function* uniqueIds(dataset: Dataset): Iterable<Finding> {
  const nodes = firstLocations();
  for (const { id, entry } of dataset.allNodes) {
    const location = dataset.locationOf(entry, "id");
    const first = nodes.register(id, location);
    if (first) yield { code: "id-twice", location, id, first };
  }
  const formerIds = firstLocations();
  for (const { id: owner, entry } of dataset.allNodes)
    for (const [index, id] of (entry.formerIds ?? []).entries()) {
      const location = entry.formerIds ? dataset.locationOf(entry.formerIds, index) : dataset.locationOf(entry);
      const first = formerIds.register(id, location);
      const taken = nodes.find(id);
      if (first) yield { code: "id-twice", location, id, first };
      if (taken) yield { code: "id-formerly", location: taken, id, owner, first: location };
    }
  const claims = firstLocations();
  for (const entry of [...dataset.allClaims.map((claim) => claim.entry), ...dataset.allWithdrawn]) {
    const location = dataset.locationOf(entry, "id");
    const first = claims.register(entry.id, location);
    if (first) yield { code: "id-twice", location, id: entry.id, first };
  }
  const turns = firstLocations();
  for (const { entry } of dataset.allTurns) {
    const location = dataset.locationOf(entry, "id");
    const first = turns.register(entry.id, location);
    if (first) yield { code: "id-twice", location, id: entry.id, first };
  }
  const sources = firstLocations();
  for (const { content } of dataset.sources) {
    const location = dataset.locationOf(content, "id");
    const first = sources.register(content.id, location);
    if (first) yield { code: "id-twice", location, id: content.id, first };
  }
}

/** Remembers where each id was first written. */
function firstLocations() {
  const locations = new Map<string, FileLocation>();
  return {
    find: (id: string): FileLocation | undefined => locations.get(id),
    /** Registers an id, and returns where it was registered before, if it was. */
    register(id: string, location: FileLocation): FileLocation | undefined {
      const first = locations.get(id);
      if (!first) locations.set(id, location);
      return first;
    },
  };
}
