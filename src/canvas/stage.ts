/** What the shaders need to know beside sigma's own parameters. One object that lives as long as the canvas; its owner changes it. */
import type { RenderParams } from "sigma/types";
import type { Paints } from "./paints.ts";

export interface Stage {
  paints: Paints;
  /** Pixels. */
  smallestRadius: number;
  /** Whether a node is hovered: everything plain that is not lit fades. */
  isHovering: boolean;
  /** Whether something is faded, so that the rest has to be drawn over it. */
  hasFaded: boolean;
  /** Draws the faded nodes under what is drawn already: after the other edges, before the faded ones. */
  drawFadedNodes: ((parameters: RenderParams) => void) | undefined;
  /** Whether edges have arrow heads: not where there are so many that nobody could see one. */
  hasHeads: boolean;
  /** Pixels between parallel edges. */
  laneGap: number;
  /** Pixels. */
  edgeWidth: number;
}
