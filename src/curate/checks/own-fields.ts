import type { Finding } from "../../language/findings.ts";
import { nodeTypeIds, nodeTypes } from "../../model/node-types.ts";
import { relationIds } from "../../model/relations.ts";
import { claimFieldIds, nodeFieldIds } from "../../model/schema.ts";
import type { Dataset } from "../dataset.ts";
import { relationEntry } from "../relation-roles.ts";

/** Checks that a node has only the fields of its type, and a claim only those of its relation. */
export function* ownFields(dataset: Dataset): Iterable<Finding> {
  const fieldsOf = (type: (typeof nodeTypeIds)[number]): readonly string[] => nodeTypes[type].fields;
  for (const { type, entry } of dataset.allNodes)
    for (const field of nodeFieldIds) {
      if (entry[field] === undefined || fieldsOf(type).includes(field)) continue;
      const on = nodeTypeIds.filter((other) => fieldsOf(other).includes(field));
      yield { code: "node-field", location: dataset.locations.keyLocationOf(entry, field), field, type, on };
    }
  for (const { entry } of dataset.allClaims)
    for (const field of claimFieldIds) {
      const { relation } = entry;
      if (entry[field] === undefined || relationEntry(relation).fields.includes(field)) continue;
      const on = relationIds.filter((other) => relationEntry(other).fields.includes(field));
      yield { code: "claim-field", location: dataset.locations.keyLocationOf(entry, field), field, relation, on };
    }
}
