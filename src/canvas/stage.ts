/** What the shaders need to know beside sigma's own parameters. One object that lives as long as the canvas; its owner changes it. */
import type { RenderParams } from "sigma/types";
import type { Palette } from "../design/tokens.ts";
import { laneGap } from "../scene/edge-lanes.ts";
import { radiusOnPage } from "../scene/frame.ts";
import type { Frame } from "../scene/scene-types.ts";
import { type ShaderColours, shaderColoursOf } from "./shader-colours.ts";
import type { Shaders } from "./shaders.ts";

export interface Stage {
  /** Of the context there is now. */
  shaders: Shaders | undefined;
  colours: ShaderColours;
  /** Pixels. */
  smallestRadius: number;
  /** Whether the reader has chosen something, whose edges stand in full colour. */
  hasSelection: boolean;
  /** Whether a node is hovered while nothing is chosen: everything plain that is not lit fades. */
  isHovering: boolean;
  /** Whether something is faded, so that the rest has to be drawn over it. */
  hasFaded: boolean;
  /** Draws the faded nodes under what is drawn already: after the other edges, before the faded ones. */
  drawFadedNodes: ((parameters: RenderParams) => void) | undefined;
  /** Whether edges have arrow heads: not where there are so many that nobody could see one. */
  hasArrowHeads: boolean;
  /** Pixels between parallel edges. */
  laneGap: number;
  /** Pixels. */
  edgeWidth: number;
}

export const createStage = (palette: Palette): Stage => ({
  shaders: undefined,
  colours: shaderColoursOf(palette),
  smallestRadius: 0,
  hasSelection: false,
  isHovering: false,
  hasFaded: false,
  drawFadedNodes: undefined,
  hasArrowHeads: true,
  laneGap,
  edgeWidth: 1,
});

/** Edges in view, about, from which on their heads are left out. */
const tooManyHeads = 5000;

/** Sets what follows from where the camera stands, and how many edges there are. */
export function updateStage(stage: Stage, frame: Frame, edges: number): void {
  const { zoom } = frame.camera;
  stage.smallestRadius = radiusOnPage(0, frame);
  stage.hasArrowHeads = edges / zoom ** 2 < tooManyHeads;
  // The more edges there are, the finer they are drawn; they gain a little when the map is magnified.
  const finest = Math.max(1.5 - 0.25 * Math.log10(1 + edges / 100), 0.7);
  stage.edgeWidth = Math.min(finest * zoom ** 0.25, 2.4);
}
