/** The style of a node or an edge, packed into four bytes that are uploaded to the graphics card as one float. Pure. */
import { palettes } from "../design/tokens.ts";
import type { ColourToken, Shape } from "../model/node-types.ts";
import type { LineKind } from "../model/relation-entry.ts";
import type { Standing } from "../model/standings.ts";
import { dashes } from "../scene/line-styles.ts";
import type { DrawnEdge, DrawnNode, Emphasis } from "../scene/scene-types.ts";
import { outlinesOf } from "../scene/shape-outlines.ts";

/**
 * Shapes, colours, kinds of lines and standings by the numbers that the shaders use for them: the keys of tables of looks, since the first
 * drawing need not wait for the words of the tables in `model`.
 */
export const shapeOrder = Object.keys(outlinesOf) as Shape[];
export const colourOrder = Object.keys(palettes.light.nodes) as ColourToken[];
export const lineOrder = Object.keys(palettes.light.edges) as LineKind[];
export const standingOrder = Object.keys(dashes) as Standing[];

const emphasisOrder: readonly Emphasis[] = ["plain", "near", "selected", "faded"];

/** Flags in the third byte, whose two lowest bits are the emphasis. */
const hollowBit = 4;
/** The same bit of an edge: its line is doubled. */
const doubledBit = hollowBit;
export const highlightBit = 8;
export const ringBit = 16;
/** Bits of an edge: its line is tapered and has no arrow head; it is a hair, or, if it is not tapered, has no direction. */
const taperedBit = 32;
const hairBit = 64;

const formBits = { arrow: 0, strong: taperedBit, hair: taperedBit | hairBit, line: hairBit } as const;

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
 * Packs the style of a node: shape, colour, flags.
 *
 * The last byte is 64 so that the float is an ordinary number: the bits of a NaN may change on the way to the graphics card.
 */
export const packNodeStyle = (node: Pick<DrawnNode, "shape" | "colour" | "emphasis" | "hollow" | "ringed">): number =>
  packed(
    shapeOrder.indexOf(node.shape),
    colourOrder.indexOf(node.colour),
    emphasisOrder.indexOf(node.emphasis) | (node.hollow ? hollowBit : 0) | ((node.ringed ?? node.emphasis === "selected") ? ringBit : 0),
    64,
  );

/**
 * Packs the style of an edge: kind of line and standing, lane, emphasis and form, number of claims.
 *
 * @param lane as seen from the source of the edge
 */
export const packEdgeStyle = (
  edge: Pick<DrawnEdge, "line" | "form" | "standing" | "confidence" | "emphasis" | "claims">,
  lane: number,
): number =>
  packed(
    lineOrder.indexOf(edge.line) * standingOrder.length + standingOrder.indexOf(edge.standing),
    Math.min(Math.max(lane, -100), 100) + 128,
    emphasisOrder.indexOf(edge.emphasis) | (edge.confidence === "certain" ? 0 : doubledBit) | formBits[edge.form],
    64 + Math.min(edge.claims, 62),
  );

/** A packed style with more flags set. */
export function withFlags(style: number, bits: number): number {
  asFloat[0] = style;
  bytes[2] = (bytes[2] as number) | bits;
  return asFloat[0] as number;
}
