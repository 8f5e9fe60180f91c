/** What a node or an edge looks like, packed into four bytes that travel to the graphics card as one float. Pure. */
import { palettes } from "../design/tokens.ts";
import type { ColourToken, Shape } from "../model/node-types.ts";
import { type RelationFamily, relationFamilies } from "../model/relation-entry.ts";
import { standingIds } from "../model/standings.ts";
import type { Emphasis, SceneEdge, SceneNode } from "../scene/scene-types.ts";
import { outlinesOf } from "../scene/shape-outlines.ts";

/** In the order in which the shaders know them. */
export const shapeOrder = Object.keys(outlinesOf) as Shape[];
export const colourOrder = Object.keys(palettes.light.nodes) as ColourToken[];
export const familyOrder = Object.keys(relationFamilies) as RelationFamily[];

const emphasisOrder: readonly Emphasis[] = ["plain", "near", "focus", "faded"];

/** Bits beside the emphasis (the two lowest). */
const hollowBit = 4;
export const highlightBit = 8;
export const ringBit = 16;

const bytes = new Uint8Array(4);
const asFloat = new Float32Array(bytes.buffer);

function packed(a: number, b: number, c: number, d: number): number {
  bytes[0] = a;
  bytes[1] = b;
  bytes[2] = c;
  bytes[3] = d;
  return asFloat[0] as number;
}

/**
 * A node's look: shape, colour, flags.
 *
 * The last byte is 64 so that the float is an ordinary number: a pattern of bits that says "not a number" may be changed on its way.
 */
export const packNodeStyle = (node: Pick<SceneNode, "shape" | "colour" | "emphasis" | "hollow" | "ringed">): number =>
  packed(
    shapeOrder.indexOf(node.shape),
    colourOrder.indexOf(node.colour),
    emphasisOrder.indexOf(node.emphasis) | (node.hollow ? hollowBit : 0) | ((node.ringed ?? node.emphasis === "focus") ? ringBit : 0),
    64,
  );

/** An edge's look: relation family and standing, lane from its source's side, flags; the last byte is 64 to 127 by its number of claims. */
export const packEdgeStyle = (edge: Pick<SceneEdge, "family" | "standing" | "emphasis" | "claims">, lane: number): number =>
  packed(
    familyOrder.indexOf(edge.family) * standingIds.length + standingIds.indexOf(edge.standing),
    Math.min(Math.max(lane, -100), 100) + 128,
    emphasisOrder.indexOf(edge.emphasis),
    64 + Math.min(edge.claims, 62),
  );

/** The same look with some more flags. */
export function withFlags(look: number, bits: number): number {
  asFloat[0] = look;
  bytes[2] = (bytes[2] as number) | bits;
  return asFloat[0] as number;
}
