/** A palette in the format of the shaders: three numbers from 0 to 1 for each colour. Pure. */
import { edgeAtRest, type Palette, thinEdge } from "../design/tokens.ts";
import type { LineKind } from "../model/relation-entry.ts";
import { dashes } from "../scene/line-styles.ts";
import { colourOrder, lineOrder, standingOrder } from "./packed-styles.ts";

export interface ShaderColours {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly restingEdges: Float32Array;
  readonly thinEdges: Float32Array;
  readonly fadedNode: Float32Array;
  readonly fadedEdge: Float32Array;
  readonly paper: Float32Array;
  readonly ring: Float32Array;
}

export const shaderColoursOf = (palette: Palette): ShaderColours => ({
  nodes: new Float32Array(colourOrder.flatMap((token) => [...rgb(palette.nodes[token])])),
  edges: colourOfEach((line) => palette.edges[line]),
  restingEdges: colourOfEach((line) => edgeAtRest(palette, line)),
  thinEdges: colourOfEach((line) => thinEdge(palette, line)),
  fadedNode: rgb(palette.fadedNode),
  fadedEdge: rgb(palette.fadedEdge),
  paper: rgb(palette.paper),
  ring: rgb(palette.focusRing),
});

const colourOfEach = (colourOf: (line: LineKind) => string): Float32Array =>
  new Float32Array(lineOrder.flatMap((line) => [...rgb(colourOf(line))]));

/**
 * The dash patterns of the standings in the order of `standingOrder`, four numbers each, in line widths: the ends of first dash, gap,
 * second dash and pattern.
 */
export const dashNumbers = new Float32Array(
  standingOrder.flatMap((standing) => {
    const [first = 0, gap = 0, second = 0, lastGap = 0] = dashes[standing];
    return [first, first + gap, first + gap + second, first + gap + second + lastGap];
  }),
);

/** @param hex `#rrggbb` */
function rgb(hex: string): Float32Array {
  const value = Number.parseInt(hex.slice(1), 16);
  return new Float32Array([(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]);
}
