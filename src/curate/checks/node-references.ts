import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";
import { findNearest } from "../nearest.ts";

/** Every id that names a node leads to one. */
export function* nodeReferences(dataset: Dataset): Iterable<Finding> {
  const refer = function* (owner: object, key: string | number, id: string | undefined, word = String(key)): Iterable<Finding> {
    if (id === undefined || dataset.byId.has(id)) return;
    const location = dataset.locationOf(owner, key);
    const former = dataset.byFormerId.get(id);
    if (former) yield { code: "node-former", location, id, now: former.id };
    else if (!dataset.broken.has(id))
      yield { code: "node-unknown", location, id, key: word, nearest: findNearest(id, dataset.byId.keys()) };
  };
  for (const { entry } of dataset.allClaims) for (const key of ["from", "to", "about"] as const) yield* refer(entry, key, entry[key]);
  for (const { entry } of dataset.allTurns) yield* refer(entry, "speaker", entry.speaker);
  for (const { entry } of dataset.allNodes)
    for (const [index, id] of (entry.candidates ?? []).entries()) yield* refer(entry.candidates ?? entry, index, id, "candidates");
}
