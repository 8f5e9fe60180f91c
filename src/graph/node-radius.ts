import { type NodeType, nodeTypes } from "../model/node-types.ts";

/** A node grows with its claims, and never beyond twice what its type starts with. */
const smallest = 0.75;
const largest = 2;
const growth = 0.17;

/**
 * How large a node is drawn and how much room the layout keeps for it: its area grows with the number of its claims.
 *
 * The number is that of all claims in and out, whatever is filtered, so that no filter changes a size.
 *
 * @returns radius in layout units
 */
export const radiusOf = (type: NodeType, claims: number): number =>
  Math.round(nodeTypes[type].radius * Math.min(smallest + growth * Math.sqrt(claims), largest) * 100) / 100;
