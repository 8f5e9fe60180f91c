/** What the shaders need to know beside sigma's own parameters. One object that lives as long as the canvas; its owner changes it. */
import type { Paints } from "./paints.ts";

export interface Stage {
  paints: Paints;
  /** Pixels. */
  smallestRadius: number;
  /** Whether a node is hovered: everything plain that is not lit fades. */
  isHovering: boolean;
  /** Whether some edges are faded, so that the others have to be drawn over them. */
  hasFaded: boolean;
  /** Pixels between parallel edges. */
  laneGap: number;
  /** Pixels. */
  edgeWidth: number;
}
