/** Names of the graph in property-graph databases: a label for each node type, a relationship type for each relation. */
import { type NodeType, nodeTypeIds } from "../model/node-types.ts";
import type { Relation } from "../model/relations.ts";
import { type FieldColumn, flat } from "./column.ts";
import { claimColumns, nodeColumns } from "./entry-columns.ts";
import type { TableClaim } from "./graph-table.ts";

/** `red-line` → `RedLine`. */
export const labelOf = (type: NodeType): string => type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `spoke-in` → `SPOKE_IN`. */
export const relationshipOf = (relation: Relation): string => relation.toUpperCase().replaceAll("-", "_");

export const nodeLabels: readonly string[] = nodeTypeIds.map(labelOf);

/** The properties of a node: its columns. */
export const nodeProperties = nodeColumns;

/** The properties of a relationship: columns of a claim without its ends, which it joins. */
export const claimProperties: readonly FieldColumn<TableClaim>[] = claimColumns.filter(({ name }) => name !== "from" && name !== "to");

/** A value as databases keep it: lists of texts stay lists, structures become JSON. */
export const propertyValue = (
  value: unknown,
  kind: FieldColumn<never>["kind"],
): string | number | boolean | readonly string[] | undefined => {
  if (kind === "structure") return flat(value);
  return value as string | number | boolean | readonly string[] | undefined;
};
