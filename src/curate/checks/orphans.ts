import type { Finding } from "../../language/findings.ts";
import { compileTurns } from "../compile-turns.ts";
import type { Forum } from "../forum.ts";

/** Every node is reached by a claim, written or compiled; a session of the programme may still wait for its curator. */
export function* orphans(forum: Forum): Iterable<Finding> {
  const reached = new Set<string>(compileTurns(forum).flatMap((claim) => [claim.from, claim.to]));
  for (const { entry } of forum.allClaims) for (const id of [entry.from, entry.to]) reached.add(forum.findNode(id)?.id ?? id);
  for (const { id, entry, source } of forum.byId.values())
    if (!reached.has(id)) yield { code: source ? "orphan-session" : "orphan", place: forum.placeOf(entry, "id"), id };
}
