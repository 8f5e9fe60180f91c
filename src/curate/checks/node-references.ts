import type { Finding } from "../../language/findings.ts";
import type { Forum } from "../dataset.ts";
import { findNearest } from "../nearest.ts";

/** Every id that names a node leads to one. */
export function* nodeReferences(forum: Forum): Iterable<Finding> {
  const refer = function* (owner: object, key: string | number, id: string | undefined, word = String(key)): Iterable<Finding> {
    if (id === undefined || forum.byId.has(id)) return;
    const place = forum.placeOf(owner, key);
    const former = forum.byFormerId.get(id);
    if (former) yield { code: "node-former", place, id, now: former.id };
    else if (!forum.broken.has(id)) yield { code: "node-unknown", place, id, key: word, nearest: findNearest(id, forum.byId.keys()) };
  };
  for (const { entry } of forum.allClaims) for (const key of ["from", "to", "about"] as const) yield* refer(entry, key, entry[key]);
  for (const { content } of forum.sources) yield* refer(content, "exampleSpeaker", content.exampleSpeaker);
  for (const { entry } of forum.allTurns) yield* refer(entry, "speaker", entry.speaker);
  for (const { entry } of forum.allNodes)
    for (const [index, id] of (entry.candidates ?? []).entries()) yield* refer(entry.candidates ?? entry, index, id, "candidates");
}
