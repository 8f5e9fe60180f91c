import type { Finding } from "../../language/findings.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import { compileTurns } from "../compile-turns.ts";
import type { Dataset } from "../dataset.ts";

/** Every node is reached by a claim, written or compiled, but for types that may stand alone; a session of the programme may still wait for its curator. */
export function* orphans(dataset: Dataset): Iterable<Finding> {
  const reached = new Set<string>(compileTurns(dataset).flatMap((claim) => [claim.from, claim.to]));
  for (const { entry } of dataset.allClaims) for (const id of [entry.from, entry.to]) reached.add(dataset.findNode(id)?.id ?? id);
  const mayStandAlone = (type: NodeType): boolean => (nodeTypes[type] as NodeTypeEntry).standsAlone === true;
  for (const { id, type, entry, source } of dataset.byId.values())
    if (!reached.has(id) && !mayStandAlone(type))
      yield { code: source ? "orphan-session" : "orphan", location: dataset.locationOf(entry, "id"), id };
}
