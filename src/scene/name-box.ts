/** Where a name stands beside its mark. */
import type { Box, DrawnNode, PagePoint, PlacedLabel } from "./scene-types.ts";

/** A node where a frame draws it. */
export interface PlacedNode {
  readonly node: DrawnNode;
  readonly at: PagePoint;
  /** Pixels. */
  readonly radius: number;
}

export type NameSide = NonNullable<DrawnNode["nameAt"]>;

/** The gap between a node's outline and its name, in pixels. */
export const nameGap = 3;
/** Room for the ring around a mark, in pixels. */
export const ringRoom = 4;

/** The distance of a name from the middle of its mark, whose radius is in pixels. */
export const nameDistance = (
  { ringed, emphasis, nameAway = 0, radius: units }: Pick<DrawnNode, "ringed" | "emphasis" | "nameAway" | "radius">,
  radius: number,
): number => radius + nameGap + ((ringed ?? emphasis === "selected") ? ringRoom : 0) + (nameAway * radius) / units;

/** The paper under the box of a name, which hides the lines there: farther at the end that is away from the mark. */
export const paperOf = ({ left, top, width, height, align }: Box & Partial<Pick<PlacedLabel, "align">>): Box => ({
  left: left - (align === "right" ? 4 : 2),
  top: top - 1,
  width: width + 6,
  height: height + 2,
});

/** The box of a name at a side of its mark, at a distance from the mark's middle. */
export function boxBeside(
  at: PagePoint,
  side: NameSide,
  { distance, width, height }: { readonly distance: number; readonly width: number; readonly height: number },
): Box {
  switch (side) {
    case "left":
      return { left: at.left - distance - width, top: at.top - height / 2, width, height };
    case "right":
      return { left: at.left + distance, top: at.top - height / 2, width, height };
    case "above":
      return { left: at.left - width / 2, top: at.top - distance - height, width, height };
    case "below":
      return { left: at.left - width / 2, top: at.top + distance, width, height };
  }
}

/** A box with so much more at each side, and above and below. */
export const grown = ({ left, top, width, height }: Box, aside: number, above: number): Box => ({
  left: left - aside,
  top: top - above,
  width: width + 2 * aside,
  height: height + 2 * above,
});

/** How far a relation, or the name of another, stands from a mark at its sides, in pixels: nearer, it would be read as the name of the mark. */
export const asideOfMark = 10;
