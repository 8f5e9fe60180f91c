import { type NodeType, nodeTypes } from "../model/node-types.ts";

/** Factors of a type's radius: a node grows with its claims, to at most twice that radius. */
const minFactor = 0.75;
const maxFactor = 2;
const growth = 0.17;

/**
 * Returns the radius of a node, for the map and for the layout. Its area grows with the number of its claims.
 *
 * @param claims the number of all claims in and out, filtered ones too, so that no filter changes a size
 *
 * @returns radius in layout units
 */
export const radiusOf = (type: NodeType, claims: number): number =>
  Math.round(nodeTypes[type].radius * Math.min(minFactor + growth * Math.sqrt(claims), maxFactor) * 100) / 100;

/** The radius of a mark in the layout by role: small, since names and lines say the rest. Layout units. */
export const roleRadiusOf = (hasRow: boolean, claims: number): number =>
  hasRow ? rowRadius : Math.round(Math.min(3 + 0.55 * Math.sqrt(claims), 6.5) * 100) / 100;

const rowRadius = 5;
