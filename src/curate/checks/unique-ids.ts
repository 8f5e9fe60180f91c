import type { Place } from "../../language/finding.ts";
import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";

/** An id is given once and never again: to one node, claim or turn, and to none that had it formerly. */
export function* uniqueIds(dataset: Dataset): Iterable<Finding> {
  const nodes = firstPlaces();
  for (const { id, entry } of dataset.allNodes) {
    const place = dataset.placeOf(entry, "id");
    const first = nodes.claim(id, place);
    if (first) yield { code: "id-twice", place, id, first };
  }
  const formers = firstPlaces();
  for (const { id: owner, entry } of dataset.allNodes)
    for (const [index, id] of (entry.formerIds ?? []).entries()) {
      const place = entry.formerIds ? dataset.placeOf(entry.formerIds, index) : dataset.placeOf(entry);
      const first = formers.claim(id, place);
      const taken = nodes.find(id);
      if (first) yield { code: "id-twice", place, id, first };
      if (taken) yield { code: "id-formerly", place: taken, id, owner, first: place };
    }
  const claims = firstPlaces();
  for (const { entry } of dataset.allClaims) {
    const place = dataset.placeOf(entry, "id");
    const first = claims.claim(entry.id, place);
    if (first) yield { code: "id-twice", place, id: entry.id, first };
  }
  const turns = firstPlaces();
  for (const { entry } of dataset.allTurns) {
    const place = dataset.placeOf(entry, "id");
    const first = turns.claim(entry.id, place);
    if (first) yield { code: "id-twice", place, id: entry.id, first };
  }
  const sources = firstPlaces();
  for (const { content } of dataset.sources) {
    const place = dataset.placeOf(content, "id");
    const first = sources.claim(content.id, place);
    if (first) yield { code: "id-twice", place, id: content.id, first };
  }
}

function firstPlaces() {
  const places = new Map<string, Place>();
  return {
    find: (id: string): Place | undefined => places.get(id),
    /** The place where the id was claimed before, if it was. */
    claim(id: string, place: Place): Place | undefined {
      const first = places.get(id);
      if (!first) places.set(id, place);
      return first;
    },
  };
}
