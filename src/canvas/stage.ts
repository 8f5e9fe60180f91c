/** Settings that both sigma programs read at each frame, beside sigma's own parameters. */
import type { RenderParams } from "sigma/types";
import type { Palette } from "../design/tokens.ts";
import { laneGap } from "../scene/edge-lanes.ts";
import { radiusOnPage } from "../scene/frame.ts";
import type { Frame } from "../scene/scene-types.ts";
import { type ShaderColours, shaderColoursOf } from "./shader-colours.ts";
import type { Shaders } from "./shaders.ts";

/** One mutable object for the life of the canvas. Lengths are in CSS pixels. */
export interface Stage {
  /** Compiled for the current context; undefined without one. */
  shaders: Shaders | undefined;
  colours: ShaderColours;
  smallestRadius: number;
  /** True if something is selected: its edges get their full colour. */
  hasSelection: boolean;
  /**
   * The kinds of emphasis, in the order in which they are packed, that fade except for what the pointer highlights: none, the plain one while
   * nothing is selected, and the next one too where a selection has more lines than can be followed.
   */
  fadingKinds: 0 | 1 | 2;
  /** True if something is faded, so that the rest has to be drawn above it. */
  hasFaded: boolean;
  /** Draws the faded nodes beneath what is drawn so far. The edge program calls it between its two passes. */
  drawFadedNodes: ((parameters: RenderParams) => void) | undefined;
  /** False if there are so many edges in view that their arrow heads could not be seen. */
  hasArrowHeads: boolean;
  /** Distance between parallel edges. */
  laneGap: number;
  edgeWidth: number;
}

export const createStage = (palette: Palette): Stage => ({
  shaders: undefined,
  colours: shaderColoursOf(palette),
  smallestRadius: 0,
  hasSelection: false,
  fadingKinds: 0,
  hasFaded: false,
  drawFadedNodes: undefined,
  hasArrowHeads: true,
  laneGap,
  edgeWidth: 1,
});

/** From about so many edges in view, arrow heads are left out. */
const arrowHeadLimit = 5000;

/** Sets what depends on the camera and on the number of edges in the picture. */
export function updateStage(stage: Stage, frame: Frame, edges: number): void {
  const { zoom } = frame.camera;
  stage.smallestRadius = radiusOnPage(0, frame);
  stage.hasArrowHeads = edges / zoom ** 2 < arrowHeadLimit;
  // The more edges there are, the thinner they are drawn; they get a little wider as the map is zoomed in.
  const thinnest = Math.max(1.5 - 0.25 * Math.log10(1 + edges / 100), 0.7);
  stage.edgeWidth = Math.min(thinnest * zoom ** 0.25, 2.4);
}
