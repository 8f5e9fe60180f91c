import type { Finding } from "../../language/findings.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import { compileTurns } from "../compile-turns.ts";
import type { Forum } from "../dataset.ts";

/** Every node is reached by a claim, written or compiled, but for types that may stand alone; a session of the programme may still wait for its curator. */
export function* orphans(forum: Forum): Iterable<Finding> {
  const reached = new Set<string>(compileTurns(forum).flatMap((claim) => [claim.from, claim.to]));
  for (const { entry } of forum.allClaims) for (const id of [entry.from, entry.to]) reached.add(forum.findNode(id)?.id ?? id);
  const mayStandAlone = (type: NodeType): boolean => (nodeTypes[type] as NodeTypeEntry).standsAlone === true;
  for (const { id, type, entry, source } of forum.byId.values())
    if (!reached.has(id) && !mayStandAlone(type))
      yield { code: source ? "orphan-session" : "orphan", place: forum.placeOf(entry, "id"), id };
}
