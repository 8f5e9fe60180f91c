/** Where the nodes of a type stand in the layout by role. */
import { type NodeType, type NodeTypeEntry, nodeTypeIds, nodeTypes, type Zone } from "./node-types.ts";

/** Finds where nodes of a type stand in the layout by role; undefined for those between the sides. */
export const zoneOfType = (type: NodeType): Zone | undefined => (nodeTypes[type] as NodeTypeEntry).zone;

/** The zones in which nodes of some type stand. */
export const zones: readonly Zone[] = [...new Set(nodeTypeIds.flatMap((type) => zoneOfType(type) ?? []))];
