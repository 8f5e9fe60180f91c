/** Finds names that a reader would take for those of other marks: they end at one, or are no nearer to the mark that they belong to. */
import { nameGap, ringRoom } from "../scene/name-box.ts";
import type { Box, PagePoint } from "../scene/scene-types.ts";

/** A mark on a page: its middle, and its radius in pixels. */
export interface RoundMark {
  readonly at: PagePoint;
  readonly radius: number;
}

/** Eyes go along the line of a name: a mark above or below it counts as so many times as far. */
const heightShare = 2;
/** A mark of another has to be this much farther from a name than its own, in sizes of the name. */
const margin = 0.75;

/** The distance of a mark's rim from the middle line of a name's letters. */
function distanceOf({ left, top, width, height }: Box, { at, radius }: RoundMark): number {
  const across = Math.max(0, left - at.left, at.left - left - width);
  return Math.hypot(across, (at.top - top - height / 2) * heightShare) - radius;
}

/**
 * The distance within which another mark is taken for that of a name.
 *
 * @param name the box of the letters alone, of the size given in pixels
 */
export const ownDistance = (name: Box, size: number, ownMark: RoundMark): number => distanceOf(name, ownMark) + margin * size;

/** True if the rim of a mark is nearer to the middle line of a name's letters than a distance. */
export function isWithin({ left, top, width, height }: Box, { at, radius }: RoundMark, distance: number): boolean {
  const reach = distance + radius;
  const above = (at.top - top - height / 2) * heightShare;
  if (above >= reach || -above >= reach) return false;
  const across = Math.max(0, left - at.left, at.left - left - width);
  return across * across + above * above < reach * reach;
}

/**
 * The room that other marks leave at the end of a name whose own mark is beside it, in pixels.
 *
 * @param gap between the rim of its own mark and the name
 */
export const roomAtEnd = (size: number, gap: number): number => gap + margin * size;

/** The box of a name with that room at both ends. */
export function withRoomAtEnds(name: Box, size: number): Box {
  const room = roomAtEnd(size, nameGap + ringRoom);
  return { ...name, left: name.left - room, width: name.width + 2 * room };
}
