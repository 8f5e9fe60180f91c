/** The nodes between the sides of a map, and their marks. */
import type { Box, PagePoint, SceneNode } from "../scene/scene-types.ts";

/** True for nodes without a row at a side. */
export const isInBand = ({ room }: Pick<SceneNode, "room">): boolean => room === undefined;

export const markBox = ({ left, top }: PagePoint, radius: number): Box => ({
  left: left - radius,
  top: top - radius,
  width: 2 * radius,
  height: 2 * radius,
});
