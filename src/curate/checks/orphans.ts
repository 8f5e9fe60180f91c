import type { Finding } from "../../language/findings.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import { compileTurns } from "../compile-turns.ts";
import type { Dataset } from "../dataset.ts";

/**
 * Checks that each node is at one end of a claim, written or compiled from turns. Types that may stand alone are left out. A session without
 * claims is only a warning, since nobody may have curated it yet.
 */
export function* orphans(dataset: Dataset): Iterable<Finding> {
  const reached = new Set<string>(compileTurns(dataset).flatMap((claim) => [claim.from, claim.to]));
  for (const { entry } of dataset.allClaims) for (const id of [entry.from, entry.to]) reached.add(dataset.findNode(id)?.id ?? id);
  const mayStandAlone = (type: NodeType): boolean => (nodeTypes[type] as NodeTypeEntry).standsAlone === true;
  for (const { id, type, entry, source } of dataset.byId.values())
    if (!reached.has(id) && !mayStandAlone(type))
      yield { code: source ? "orphan-session" : "orphan", location: dataset.locationOf(entry, "id"), id };
}
