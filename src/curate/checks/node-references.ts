import { findNearest } from "../../curated-file/nearest.ts";
import type { Finding } from "../../language/findings.ts";
import type { Dataset } from "../dataset.ts";

/** Checks that each id in a claim, a turn or a list of candidates is that of a node, and warns where it is a former id. */
export function* nodeReferences(dataset: Dataset): Iterable<Finding> {
  const checkId = function* (owner: object, key: string | number, id: string | undefined, field = String(key)): Iterable<Finding> {
    if (id === undefined || dataset.byId.has(id)) return;
    const location = dataset.locationOf(owner, key);
    const former = dataset.byFormerId.get(id);
    if (former) yield { code: "node-former", location, id, now: former.id };
    else if (!dataset.broken.has(id))
      yield { code: "node-unknown", location, id, key: field, nearest: findNearest(id, dataset.byId.keys()) };
  };
  for (const { entry } of dataset.allClaims) for (const key of ["from", "to", "about"] as const) yield* checkId(entry, key, entry[key]);
  for (const entry of dataset.allWithdrawn) for (const key of ["from", "to"] as const) yield* checkId(entry, key, entry[key]);
  for (const { content } of dataset.sources) yield* checkId(content, "exampleSpeaker", content.exampleSpeaker);
  for (const { entry } of dataset.allTurns) yield* checkId(entry, "speaker", entry.speaker);
  for (const { entry } of dataset.allNodes)
    for (const [index, id] of (entry.candidates ?? []).entries()) yield* checkId(entry.candidates ?? entry, index, id, "candidates");
}
