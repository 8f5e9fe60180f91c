/**
 * Arranges the map for a frame that is low and wide, as above the matrix: the sides stand as far apart as the frame is wide, and names have one
 * size. Heights are those of the sheet, without its margins.
 */
import { highest, lowest, middleOfSheet, sideAt } from "../layout/role-sheet.ts";
import type { Picture, ScenePoint } from "./scene-types.ts";

interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels: the size of names, kept free above and below the rows, and for the names outside of the sides. */
const distances = { textSize: 10, end: 9, side: 170 } as const;
/** How far from the middle the sides of the sheet stand, in its units. */
const reach = sideAt(1, middleOfSheet);
/** The sides move apart by at most this factor. */
const widest = 3;

const unitsPerPixel = ({ height }: Size): number => (highest - lowest) / Math.max(height - 2 * distances.end, 1);
const stretch = (size: Size): number => Math.min(Math.max(((size.width / 2 - distances.side) * unitsPerPixel(size)) / reach, 1), widest);

/** Returns the place on the sheet of a place in a low frame. */
export const sheetPlaceOf = ({ x, y }: ScenePoint, size: Size): ScenePoint => ({ x: x / stretch(size), y });

/**
 * Arranges a picture of either layout.
 *
 * @param size of the frame
 */
export function arrangedPicture(picture: Picture, size: Size): Picture {
  const unit = unitsPerPixel(size);
  const [halfWidth, halfHeight] = [(size.width / 2) * unit, (size.height / 2) * unit];
  return {
    ...picture,
    bounds: {
      minX: -halfWidth,
      maxX: halfWidth,
      minY: middleOfSheet - halfHeight,
      maxY: middleOfSheet + halfHeight,
      margin: 0,
    },
    textSize: distances.textSize,
    nodes: picture.nodes.map(({ wholeName: _, at, ...node }) => ({ ...node, at: { x: at.x * stretch(size), y: at.y } })),
  };
}
