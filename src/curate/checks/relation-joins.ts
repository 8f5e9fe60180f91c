import type { Finding } from "../../language/findings.ts";
import { relationIds } from "../../model/relations.ts";
import type { Dataset } from "../dataset.ts";
import { mayJoin, relationEntry } from "../relation-roles.ts";

/** Checks that a claim joins only types that its relation may join, and that no claim has a relation that is compiled from turns. */
export function* relationJoins(dataset: Dataset): Iterable<Finding> {
  for (const { entry } of dataset.allClaims) {
    const { relation } = entry;
    const location = dataset.locationOf(entry, "relation");
    if (relationEntry(relation).compiled) {
      yield { code: "relation-compiled", location, relation };
      continue;
    }
    const from = dataset.findNode(entry.from);
    const to = dataset.findNode(entry.to);
    if (!from || !to || mayJoin(relation, from.type, to.type)) continue;
    yield {
      code: "relation-joins",
      location,
      relation,
      from: from.id,
      fromType: from.type,
      to: to.id,
      toType: to.type,
      joins: relationEntry(relation).joins,
      better: relationIds.filter((other) => !relationEntry(other).compiled && mayJoin(other, from.type, to.type)),
      isReversed: mayJoin(relation, to.type, from.type),
    };
  }
}
